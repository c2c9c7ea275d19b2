def names = (1..30).collect { String.format('module-%02d', it) }
def pom = new File(basedir, 'pom.xml')
pom.text = pom.text.replaceFirst(/<!-- prebuild.*-->/, names.collect { "<module>$it</module>" }.join('\n    '))

names.each { name ->
  def module = new File(basedir, name)
  def sources = new File(module, 'src/main/java/it')
  def tests = new File(module, 'src/test/java/it')
  [sources, tests]*.mkdirs()
  new File(module, 'pom.xml').text = """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>it</groupId>
    <artifactId>thirty</artifactId>
    <version>1</version>
  </parent>
  <artifactId>$name</artifactId>
</project>
"""
  new File(sources, 'Sum.java').text = """package it;

/** Adds up numbers that a caller keeps apart. */
final class Sum {

  private Sum() {}

  static int of(int first, int second) {
    return first + second;
  }
}
"""
  new File(tests, 'SumTest.java').text = """package it;

class SumTest {

  @org.junit.jupiter.api.Test
  void adds() {
    org.junit.jupiter.api.Assertions.assertEquals(3, Sum.of(1, 2));
  }
}
"""
}
return true
