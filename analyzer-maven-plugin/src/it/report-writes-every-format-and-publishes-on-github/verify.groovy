def written = new File(basedir, 'target/quality').list().sort()
def log = new File(basedir, 'build.log').readLines()

assert written == ['TEST-quality.xml', 'badge.json', 'badge.svg', 'checkstyle-result.xml', 'code-scanning.sarif',
    'github-annotations.txt', 'github-summary.md', 'gl-code-quality-report.json', 'html', 'quality.json', 'quality.md',
    'quality.rdjson', 'quality.sarif']
// A command counts only where nothing stands before it.
assert log.any { it.startsWith('::error file=') && it.contains('Broken.java') }
assert new File(basedir, 'target/job-summary.md').text.startsWith('# Beyond It Works: minimal')
assert written.every { !new File(basedir, "target/quality/$it").isFile() ||
    !new File(basedir, "target/quality/$it").text.contains(basedir.path) }
