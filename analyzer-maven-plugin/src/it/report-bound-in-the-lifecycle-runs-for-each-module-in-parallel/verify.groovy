import groovy.json.JsonSlurper
['first', 'second'].each { module ->
  def report = new JsonSlurper().parse(new File(basedir, "$module/target/quality/quality.json"))
  assert report.files.size() == 1 && report.files[0].path.endsWith("$module/src/main/java/it/Sum.java")
}
def log = new File(basedir, 'build.log').text
assert log.contains('No Java source folders here: nothing to analyse.')
assert !log.contains('not marked as thread-safe')
