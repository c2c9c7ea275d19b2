// The report of mutants is where PIT puts it; the copy of the sources is as old as the project's, or older.
def source = new File(basedir, 'src/main/java/it/Sum.java')
def pit = new File(basedir, 'built/pit-reports/202601010000')
pit.mkdirs()
def mutants = new File(pit, 'mutations.xml')
mutants.text = new File(basedir, 'ci/mutations.xml').text
mutants.lastModified = source.lastModified() + 60_000
new File(basedir, 'ci/jacoco.xml').lastModified = source.lastModified() - 60_000
return true
