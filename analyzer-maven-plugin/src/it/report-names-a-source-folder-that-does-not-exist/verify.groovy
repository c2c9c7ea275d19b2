def log = new File(basedir, 'build.log').text
assert log.contains('The input cannot be read: quality.source: the folder')
assert log.contains('nowhere does not exist')
