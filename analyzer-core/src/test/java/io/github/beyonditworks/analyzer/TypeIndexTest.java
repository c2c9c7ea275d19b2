package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.ProjectType;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeIndex;
import io.github.beyonditworks.analyzer.model.TypeLinks;
import io.github.beyonditworks.analyzer.model.TypeLinks.Use;
import io.github.beyonditworks.analyzer.source.SourceException;
import io.github.beyonditworks.analyzer.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the names in files mean among the types of a project. */
class TypeIndexTest {

  private final List<FileFacts> files = new ArrayList<>();

  @Test
  void a_nested_type_comes_before_an_imported_one() throws SourceException {
    file("package a; import b.Line; class Cart { static class Line {} Line line; }");
    file("package b; public class Line {}");

    assertThat(meaning("a.Cart", "Line")).contains("a.Cart.Line");
  }

  @Test
  void an_imported_type_comes_before_one_of_the_package() throws SourceException {
    file("package a; import b.Line; class Cart { Line line; }");
    file("package a; class Line {}");
    file("package b; public class Line {}");

    assertThat(meaning("a.Cart", "Line")).contains("b.Line");
  }

  @Test
  void a_type_of_the_package_comes_before_one_imported_with_a_star() throws SourceException {
    file("package a; import b.*; class Cart { Line line; Item item; }");
    file("package a; class Line {}");
    file("package b; public class Line {}");
    file("package b; public class Item {}");

    assertThat(meaning("a.Cart", "Line")).contains("a.Line");
    assertThat(meaning("a.Cart", "Item")).contains("b.Item");
  }

  @Test
  void a_type_that_is_imported_from_elsewhere_is_none_of_the_project() throws SourceException {
    file("package a; import other.Line; class Cart { Line line; }");
    file("package a; class Line {}");

    assertThat(meaning("a.Cart", "Line")).isEmpty();
  }

  @Test
  void names_may_be_qualified_by_packages_and_outer_types() throws SourceException {
    file("package a; class Cart { Order.Line line; b.Item item; }");
    file("package a; class Order { static class Line {} }");
    file("package b; public class Item {}");

    assertThat(meaning("a.Cart", "Order.Line")).contains("a.Order.Line");
    assertThat(meaning("a.Cart", "b.Item")).contains("b.Item");
  }

  @Test
  void types_of_the_unnamed_package_see_one_another() throws SourceException {
    file("class Cart { Line line; }");
    file("class Line {}");

    assertThat(meaning("Cart", "Line")).contains("Line");
  }

  @Test
  void references_are_counted_by_top_level_types_and_keep_their_first_line()
      throws SourceException {
    file(
        "package a;\nclass Cart {\n  Item.Tag tag;\n  static class Line {\n    Item one = Item.of();\n  }\n}");
    file("package a; class Item { static class Tag {} static Item of() { return null; } }");
    TypeIndex types = index();

    var references = types.references(types.find("a.Cart").orElseThrow());

    assertThat(references.keySet()).extracting(ProjectType::name).containsExactly("a.Item");
    TypeLinks.Reference reference = references.values().iterator().next();
    assertThat(reference.line()).isEqualTo(3);
    assertThat(reference.count()).isEqualTo(3);
  }

  @Test
  void calls_on_variables_and_constants_are_no_static_calls() throws SourceException {
    file(
        "class Cart { static final Cart EMPTY = null; Cart other; void m() { other.m(); EMPTY.m(); Cart.of(); } }");

    assertThat(uses("Cart")).extracting(Use::method).containsExactly("of");
  }

  @Test
  void what_lambdas_make_is_not_made_while_an_object_is() throws SourceException {
    file(
        "class Cart { A a = new A(); Supplier<B> b = () -> new B(); Cart() { new C(); } void m() { new D(); } }");

    assertThat(uses("Cart"))
        .filteredOn(Use::constructing)
        .extracting(Use::type)
        .containsExactlyInAnyOrder("A", "C");
    assertThat(uses("Cart")).hasSize(4);
  }

  @Test
  void a_type_is_exposed_when_everything_around_it_is() throws SourceException {
    file("public class Cart { public static class Line {} static class Tag {} }");
    file("class Hidden { public static class Inner {} }");
    file("public interface Port { class Noop {} }");

    assertThat(index().types())
        .filteredOn(t -> t.links().exposed())
        .extracting(ProjectType::name)
        .containsExactly("Cart", "Cart.Line", "Port", "Port.Noop");
  }

  private void file(String code) throws SourceException {
    String path = "File" + files.size() + ".java";
    SourceFile file = new SourceFile(Path.of(path), path, Optional.of(SourceKind.MAIN));
    files.add(new FileAnalyzer(List.of()).analyze(file, code, false));
  }

  private TypeIndex index() {
    return new ProjectFacts(files).types();
  }

  private Optional<String> meaning(String from, String name) {
    TypeIndex types = index();
    return types.resolve(types.find(from).orElseThrow(), name).map(ProjectType::name);
  }

  private List<Use> uses(String type) {
    return index().find(type).orElseThrow().links().uses();
  }
}
