import groovy.json.JsonSlurper
def report = new JsonSlurper().parse(new File(basedir, 'target/quality/quality.json'))
def log = new File(basedir, 'build.log').text
// The projects are copied below this repository, which reports name paths from.
def local = { path -> path.replaceFirst(/.*\/${basedir.name}\//, '') }
def paths = report.files.collect { local(it.path) }

assert log.contains('Configuration: quality.yml')
assert log.contains('Gate, not held: overall score of at least 99.0; found: ')
assert log.contains('Gate, not held: at most 0 critical findings; found: 1 critical finding')
assert log.contains('src/main/java/it/Knotted.java:5  cognitive-complexity: knot(int[][], boolean) has a cognitive complexity of')
assert log.contains('mvn quality:explain -Dquality.rule=cognitive-complexity')
assert log.contains('The quality gate does not hold: 2 conditions are broken')
assert report.summary.analyzed == 1
