import groovy.json.JsonSlurper
def report = new JsonSlurper().parse(new File(basedir, 'target/quality/quality.json'))
def log = new File(basedir, 'build.log').text
// The projects are copied below this repository, which reports name paths from.
def local = { path -> path.replaceFirst(/.*\/${basedir.name}\//, '') }
def paths = report.files.collect { local(it.path) }

assert report.summary.analyzed == 1
assert report.summary.failed == 1
assert report.problems.size() == 1
assert report.problems[0].kind == 'parse'
assert local(report.problems[0].path) == 'src/main/java/it/Broken.java'
assert report.problems[0].line == 4
assert paths == ['src/main/java/it/Sum.java']
assert log.contains('1 failed')
assert log.contains('src/main/java/it/Broken.java:4:')
