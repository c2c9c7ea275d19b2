import groovy.json.JsonSlurper
def report = new JsonSlurper().parse(new File(basedir, 'target/quality/quality.json'))
def log = new File(basedir, 'build.log').text
// The projects are copied below this repository, which reports name paths from.
def local = { path -> path.replaceFirst(/.*\/${basedir.name}\//, '') }
def paths = report.files.collect { local(it.path) }

assert report.summary.analyzed == 2
assert report.summary.failed == 0
assert report.scores.overall >= 90
assert paths == ['src/main/java/it/Sum.java', 'src/test/java/it/SumTest.java']
assert report.files*.kind == ['main', 'test']
assert report.files[1].scores.documentation == null
assert new File(basedir, 'target/quality/html/index.html').text.contains('minimal')
assert log.contains('2 files analysed, 0 skipped, 0 failed')
assert log.contains('quality.json') && log.contains('index.html')
assert log.readLines().findAll { it.contains('Overall') }.every { !it.contains('\u001b') }
