assert new File(basedir, 'build.log').text.contains('Gate passed.')
