def files = { folder ->
    def found = new TreeMap()
    new File(basedir, folder).eachFileRecurse(groovy.io.FileType.FILES) {
        found[it.path.substring(new File(basedir, folder).path.length())] = it.bytes
    }
    found
}
def first = files('target/quality')
assert first.size() > 10
['target/second', 'target/third'].each { folder ->
    def later = files(folder)
    assert first.keySet() == later.keySet()
    first.each { name, bytes -> assert Arrays.equals(bytes, later[name]) : name }
}
// The second run knew everything and added nothing.
assert files('target/cache').keySet().findAll { it.endsWith('.quality-facts') }.size() == 1
