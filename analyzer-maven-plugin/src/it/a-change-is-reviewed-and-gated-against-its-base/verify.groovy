import groovy.json.JsonSlurper
def log = { name -> new File(basedir, name + '.log').text }
def file = { path -> new File(basedir, path) }

def review = new JsonSlurper().parse(file('target/quality/review.json'))
assert review.base.name == 'main'
assert review.summary.files == 1
assert review.members.collect { it.change } == ['added']
assert review.comments.collect { it.rule }.unique() == ['magic-number']
assert review.suppressed.collect { it.reason } == ['the law says so']
assert file('target/quality/review.md').text.contains('\n# Review of the change since `main`')
assert log('review').contains('The change edits quality.yml: that of the base decides.')
assert log('review').contains('Review: 1 file, 1 member touched; findings: 0 fixed, 2 new or worse.')

assert log('check').contains('Configuration: quality.yml of main')
assert log('check').contains('The change asks not to hear of 1 finding:')
assert log('check').contains('Gate, not held: nothing new of severity minor or above; found: 2 findings')
assert log('check').contains('src/main/java/it/Legacy.java:8  magic-number')
assert log('check').contains('src/main/java/it/Legacy.java:9  magic-number')
assert !log('check').contains('Legacy.java:15')

assert log('trusting').contains('Configuration: quality.yml\n') || log('trusting').contains('Configuration: quality.yml\r\n')
assert log('trusting').contains('Gate passed.')

assert log('missing').contains("The input cannot be read: there is nothing to compare with: there is no revision 'no-such-branch' in the repository; fetch it first")
assert log('missing').contains('-Dquality.baseMissing=skip')

def baseline = file('quality-baseline.txt').readLines().findAll { !it.startsWith('#') }
assert baseline == baseline.sort(false)
assert baseline.size() == 3 // the numbers 3, 83 and 17; 19 is suppressed
assert baseline.every { it.startsWith('src/main/java/it/Legacy.java it.Legacy#') && it.contains(' magic-number ') }
assert log('baseline').contains('Baseline: 3 entries; 0 removed, 3 added')
assert log('accepted').contains('Baseline: 3 findings accepted for now.')
