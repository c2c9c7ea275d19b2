def dry = new File(basedir, 'dry.log').text
assert dry.contains('Read config/pmd/ruleset.xml (PMD)')
assert dry.contains('Nothing was written. A baseline would accept ')

def adopted = new File(basedir, 'adopted.log').text
assert adopted.contains('parameter-count limit: 8, from ExcessiveParameterList minimum=9')
assert adopted.contains('1 about layout, which a formatter settles without findings: NeedBraces')
assert adopted.contains('NOPMD: 1 line in 1 file')

def configuration = new File(basedir, 'quality.yml').text
assert configuration.contains('limit: 100')
assert configuration.contains('caught-null-pointer: off')
assert !adopted.contains('stays as it is')

// What stands there today is accepted, and files that are there stay.
assert new File(basedir, 'quality-baseline.txt').text.contains('empty-catch')
assert new File(basedir, 'checked.log').text.contains('Configuration: quality.yml')
def again = new File(basedir, 'again.log').text
assert again.contains('quality.yml is there and stays as it is; -Dquality.adoptReplace replaces it')
assert new File(basedir, 'quality.yml').text == configuration
