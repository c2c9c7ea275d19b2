import groovy.json.JsonSlurper
def report = new JsonSlurper().parse(new File(basedir, 'built/quality/quality.json'))
def log = new File(basedir, 'build.log').text

assert report.evidence.coverage.state == 'stale'
assert report.evidence.coverage.doubts*.reason.every { it.endsWith('ci/jacoco.xml is older than the file') }
assert report.evidence.mutations.state == 'present'
assert report.evidence.mutations.files.size() == 1
assert report.evidence.mutations.files[0].endsWith('built/pit-reports/202601010000/mutations.xml')
assert report.evidence.testResults == [state: 'absent', files: [], sources: 0, doubts: []]
assert report.findings.findAll { it.rule == 'surviving-mutant' }*.line == [17]
assert report.problems*.kind == ['evidence']
assert report.problems[0].path.endsWith('nowhere.xml')
assert log.contains('1 older than their source')
assert log.contains('no reports found: test results')
