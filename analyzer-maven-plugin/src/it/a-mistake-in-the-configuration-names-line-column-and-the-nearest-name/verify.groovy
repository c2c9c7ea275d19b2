def log = new File(basedir, 'build.log').text
assert log.contains("The configuration cannot be used: quality.yml:2:3: unknown key 'parameter-cuont'; did you mean 'parameter-count'?")
assert new File(basedir, 'reports/quality.json').text.contains('previous')
