def log = new File(basedir, 'build.log').text
['quality:check', 'quality:check-aggregate', 'quality:explain', 'quality:help', 'quality:report', 'quality:report-aggregate'].each {
  assert log.contains(it)
}
assert log.contains('quality.failOnViolation')
