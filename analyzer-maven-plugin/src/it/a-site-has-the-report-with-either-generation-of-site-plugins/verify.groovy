for (version in ['3.12.1', '3.22.0']) {
  def site = { module -> new File(basedir, "$module/target/site-$version") }
  def page = { module, name -> new File(site(module), name).text }

  ['first', 'second'].each { module ->
    assert page(module, 'project-reports.html').contains('href="quality/index.html"')
    assert page(module, 'quality/index.html').contains('Knotted') == (module == 'second')
    assert !new File(site(module), 'quality-aggregate').exists()
    assert site(module).list().every { !it.startsWith('.') }
  }

  // The root has no sources of its own.
  assert page('.', 'project-reports.html').contains('href="quality-aggregate/index.html"')
  assert page('.', 'quality-aggregate/index.html').contains('Knotted')
  assert !new File(site('.'), 'quality').exists()
}
