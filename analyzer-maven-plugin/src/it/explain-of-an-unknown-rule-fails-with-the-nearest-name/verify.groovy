assert new File(basedir, 'build.log').text.contains("There is no rule 'parametercount' (did you mean 'parameter-count'?)")
