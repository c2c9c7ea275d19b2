import groovy.xml.XmlSlurper
import java.util.zip.ZipFile

def folder = new File(localRepositoryPath, 'io/github/beyonditworks/analyzer-maven-plugin').listFiles().find { it.directory }

// Whatever else a run had to resolve would cost each build time.
def needed = new XmlSlurper().parse(folder.listFiles().find { it.name.endsWith('.pom') }).dependencies.dependency
    .findAll { !(it.scope.text() in ['provided', 'test']) }.collect { it.artifactId.text() }
assert needed == ['maven-reporting-api']

def jar = new ZipFile(folder.listFiles().find { it.name ==~ /analyzer-maven-plugin-[^-]*(-SNAPSHOT)?\.jar/ })
def named = jar.getInputStream(jar.getEntry('META-INF/THIRD-PARTY.txt')).text
def libraries = jar.entries().collect { it.name =~ '^META-INF/maven/[^/]+/([^/]+)/pom.properties$' }.findAll { it.find() }.collect { it.group(1) }
    .findAll { !it.startsWith('analyzer-') }
assert libraries.contains('jackson-databind')
libraries.each { assert named =~ /\b${it}\b/ }
assert jar.getEntry('META-INF/LICENSE') && jar.getEntry('about.html')
assert !jar.entries().any { it.name.endsWith('.SF') }
