import groovy.json.JsonSlurper
def log = new File(basedir, 'build.log').text
assert log.contains('The configuration cannot be used: quality.outputDirectory: ')
assert log.contains('reports holds the reports of it:first:jar:1 already; give each module a folder of its own')
assert log.contains('report-aggregate')

def report = new JsonSlurper().parse(new File(basedir, 'reports/quality.json'))
assert report.project.name == 'first'
