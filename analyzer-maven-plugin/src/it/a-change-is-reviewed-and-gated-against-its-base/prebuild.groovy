import org.eclipse.jgit.api.Git

def write = { path, text ->
  def file = new File(basedir, path)
  file.parentFile.mkdirs()
  file.setText(text, 'UTF-8')
}
def commit = { git, message ->
  git.add().addFilepattern('.').call()
  git.commit().setMessage(message).setAuthor('dev', 'dev@example.org').setCommitter('dev', 'dev@example.org').setSign(false).call()
}
def legacy = '''package it;

/** What nobody likes to touch. */
public class Legacy {

  /** A price in cents. */
  public int price(int cents, int weekday) {
    return weekday == 3 ? cents * 83 / 100 : cents;
  }
}
'''
write('.gitignore', 'target/\n*.log\n')
write('src/main/java/it/Legacy.java', legacy)
write('quality.yml', '''gate:
  conditions:
    - name: nothing new of severity minor or above
      scope: new-code
      maximum-findings: 0
''')
Git.init().setDirectory(basedir).setInitialBranch('main').call().withCloseable { git ->
  commit(git, 'Begin')
  git.checkout().setCreateBranch(true).setName('change').call()
  // The change brings two findings, wishes not to hear of one, and loosens the gate for the other.
  write('src/main/java/it/Legacy.java', legacy.replace('''  /** A price''', '''  /** What an express order costs on top, in cents. */
  public int surcharge(int cents) {
    int surcharge = cents * 17 / 100;
    surcharge += cents * 19 / 100; // quality:off magic-number: the law says so
    return surcharge;
  }

  /** A price'''))
  write('quality.yml', 'gate: {maximum-findings: {critical: 0}}\n')
  commit(git, 'Add a surcharge')
}
return true
