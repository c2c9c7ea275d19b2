def files = { folder ->
    def found = new TreeMap()
    new File(basedir, folder).eachFileRecurse(groovy.io.FileType.FILES) {
        found[it.path.substring(new File(basedir, folder).path.length())] = it.bytes
    }
    found
}
def within = files('target/within')
def forked = files('target/forked')
assert within.size() > 3
assert within.keySet() == forked.keySet()
within.each { name, bytes -> assert Arrays.equals(bytes, forked[name]) : name }

def builds = new File(basedir, 'build.log').text.split('Scanning for projects...').drop(1)
def lines = { build -> build.readLines().findAll { it.contains('Score') || it.contains('findings') } }
assert lines(builds[0]) == lines(builds[1])
assert builds[2].contains('heap') && builds[2].contains('plenty')
assert builds[2].contains('ended with exit code 1 before it was done')
assert builds[3].contains('The quality gate does not hold')
