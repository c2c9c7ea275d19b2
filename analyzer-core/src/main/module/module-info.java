/**
 * What programs on the module path may name: the package that is promised, and nothing else. It
 * joins the jar when the classes do, so everything else is compiled and tested on the class path;
 * docs/adr/0008 says why.
 *
 * <p>Packages are opened to the one library that reads them by reflection.
 */
module io.github.beyonditworks.analyzer {
  requires com.github.javaparser.core;
  requires gg.jte.runtime;
  requires java.compiler;
  requires java.management;
  requires java.xml;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
  requires org.eclipse.jgit;
  requires org.snakeyaml.engine;
  requires tools.jackson.databind;

  exports io.github.beyonditworks.analyzer.api;

  opens io.github.beyonditworks.analyzer.api to
      tools.jackson.databind;
  opens io.github.beyonditworks.analyzer.report.template to
      gg.jte.runtime;

  uses io.github.beyonditworks.analyzer.rule.Rule;
}
