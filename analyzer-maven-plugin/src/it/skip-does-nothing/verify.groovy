assert !new File(basedir, 'target/quality').exists()
assert new File(basedir, 'build.log').text.contains('Skipped: quality.skip is true.')
