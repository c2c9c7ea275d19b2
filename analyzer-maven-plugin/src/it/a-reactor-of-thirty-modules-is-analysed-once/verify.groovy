import groovy.json.JsonSlurper

def modules = (1..30).collect { String.format('module-%02d', it) }
def filesOf = { module -> ["$module/src/main/java/it/Sum.java", "$module/src/test/java/it/SumTest.java"]*.toString() }
// The projects are copied below this repository, which reports name paths from.
def paths = { report -> report.files.collect { it.path.replaceFirst(/.*\/${basedir.name}\//, '') } }
def read = { folder -> new JsonSlurper().parse(new File(basedir, "$folder/quality.json")) }

// One analysis of every file, named from the root, in one report, whichever way it was asked for.
['report-on-the-command-line', 'check-on-the-command-line', 'bound'].each { folder ->
  def report = read("target/$folder")
  assert paths(report) == modules.collectMany(filesOf)
  assert report.summary.files == 60 && report.summary.analyzed == 60
  assert report.project.name == 'thirty'
}
assert new File(basedir, 'target/bound/html/index.html').exists()

// No module wrote a report of its own unless asked to.
modules.each { module ->
  assert new File(basedir, "$module/target").list() as List == ['quality']
  assert paths(read("$module/target/quality")) == filesOf(module)
}

def log = new File(basedir, 'build.log').text
def builds = log.split('Scanning for projects...').drop(1)
assert builds.size() == 4
def analyses = { build -> build.count('Configuration: ') }
assert builds.collect(analyses) == [1, 1, 2, 30]
assert builds[2].count('This module is analysed together with the others at the root of the build.') == 60
assert !log.contains('thread-safe') && !log.contains('ConcurrentModification')
