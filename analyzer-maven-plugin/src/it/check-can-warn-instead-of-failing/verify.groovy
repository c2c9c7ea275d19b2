def log = new File(basedir, 'build.log').text
assert log.contains('[WARNING] Gate, not held: overall score of at least 99.9')
assert log.contains('BUILD SUCCESS')
