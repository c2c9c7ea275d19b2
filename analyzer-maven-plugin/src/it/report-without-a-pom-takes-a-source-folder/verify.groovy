import groovy.json.JsonSlurper
def report = new JsonSlurper().parse(new File(basedir, 'target/quality/quality.json'))
def log = new File(basedir, 'build.log').text
// The projects are copied below this repository, which reports name paths from.
def local = { path -> path.replaceFirst(/.*\/${basedir.name}\//, '') }
def paths = report.files.collect { local(it.path) }

assert report.project.name == 'code'
assert paths == ['code/it/Sum.java']
