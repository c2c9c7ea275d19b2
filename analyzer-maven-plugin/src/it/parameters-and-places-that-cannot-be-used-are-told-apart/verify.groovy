def builds = new File(basedir, 'build.log').text.split('Scanning for projects...').drop(1)
assert builds[0].contains("The configuration cannot be used: quality.formats: unknown format 'htlm'; known are [")
assert builds[1].contains('The reports cannot be written to ')
assert !builds.any { it.contains('defect') }
