def printed = new File(basedir, 'printed.log').text
assert printed.contains('-  private int unused;')
assert printed.contains('1 finding in 1 file can be mended')
// Paths are relative to the repository that the project lies in.
assert new File(basedir, 'target/quality/mend.patch').readLines()[0] ==~ '--- a/(.*/)?src/main/java/it/Sum\\.java'
assert new File(basedir, 'applied.log').text.contains('mended.')
assert new File(basedir, 'src/main/java/it/Sum.java').text == '''package it;

class Sum {

  int of(int a, int b) {
    return a + b;
  }
}
'''
assert new File(basedir, 'again.log').text.contains('Nothing here can be mended')
