def log = new File(basedir, 'build.log').text
assert log.contains('# Long parameter list')
assert log.contains('## When not to')
assert log.contains('cognitive-complexity         readability')
