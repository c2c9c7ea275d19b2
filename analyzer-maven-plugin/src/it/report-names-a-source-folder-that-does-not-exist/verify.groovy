def log = new File(basedir, 'build.log').text
assert log.contains('quality.source: the folder')
assert log.contains('nowhere does not exist')
