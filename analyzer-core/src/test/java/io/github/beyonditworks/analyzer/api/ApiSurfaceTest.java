package io.github.beyonditworks.analyzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The types that embedding programs are promised. {@code surface.txt} holds what they can name; a
 * line that goes breaks them and needs a new major version (before 1.0, a minor one), a line that
 * comes needs a minor one. {@code -Dquality.update=true} writes it anew.
 */
class ApiSurfaceTest {

  private static final Path SURFACE = Path.of("src/test/resources/api/surface.txt");
  private static final Path SOURCES = Path.of("src/main/java/io/github/beyonditworks/analyzer/api");
  private static final int MOST_TYPES = 15;
  private static final Pattern NAME = Pattern.compile("[a-z]\\w*(?:\\.\\w+)+");

  private final List<Class<?>> types = publicTypes();

  @Test
  void what_can_be_named_is_what_was_promised() throws IOException {
    String surface = String.join("\n", types.stream().flatMap(t -> lines(t).stream()).toList());
    if (Boolean.getBoolean("quality.update")) {
      Files.createDirectories(SURFACE.getParent());
      Files.writeString(SURFACE, surface + "\n");
    }

    assertThat(surface + "\n").isEqualTo(Files.readString(SURFACE));
  }

  @Test
  void there_are_few_types() {
    assertThat(types).hasSizeBetween(5, MOST_TYPES);
  }

  @Test
  void they_name_the_platform_and_one_another_only() {
    String own = CodeQuality.class.getPackageName();

    assertThat(types.stream().flatMap(t -> lines(t).stream()))
        .allSatisfy(
            line ->
                assertThat(NAME.matcher(line).results().map(r -> r.group()))
                    .allMatch(name -> name.startsWith("java.") || name.startsWith(own)));
  }

  @Test
  void each_says_since_when_there_is_one() {
    assertThat(types)
        .allSatisfy(
            type ->
                assertThat(Files.readString(SOURCES.resolve(type.getSimpleName() + ".java")))
                    .contains(" * @since "));
  }

  @Test
  void severities_are_those_of_the_rules() {
    assertThat(Arrays.stream(FindingSeverity.values()).map(Enum::name))
        .containsExactlyElementsOf(
            Arrays.stream(io.github.beyonditworks.analyzer.model.Severity.values())
                .map(Enum::name)
                .toList());
  }

  private static List<Class<?>> publicTypes() {
    List<Class<?>> types = new ArrayList<>();
    new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(CodeQuality.class.getPackageName())
            .stream()
            .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(c -> !c.getSimpleName().equals("package-info"))
            .sorted((a, b) -> a.getName().compareTo(b.getName()))
            .map(JavaClass::reflect)
            .forEach(types::add);
    return types;
  }

  private static List<String> lines(Class<?> type) {
    List<String> lines = new ArrayList<>();
    Stream.concat(
            Arrays.stream(type.getDeclaredConstructors())
                .filter(c -> isVisible(c.getModifiers()))
                .map(Constructor::toGenericString),
            Arrays.stream(type.getDeclaredMethods())
                .filter(m -> isVisible(m.getModifiers()) && !m.isSynthetic())
                .map(Method::toGenericString))
        .sorted()
        .forEach(lines::add);
    if (type.isRecord()) {
      // Patterns depend on the order of components.
      lines.add(
          0,
          "components of "
              + type.getName()
              + ": "
              + String.join(
                  ", ",
                  Arrays.stream(type.getRecordComponents())
                      .map(RecordComponent::getGenericType)
                      .map(Type::getTypeName)
                      .toList()));
    }
    if (type.isEnum()) {
      lines.add(
          0, "constants of " + type.getName() + ": " + Arrays.toString(type.getEnumConstants()));
    }
    lines.add(0, type.toGenericString());
    return lines;
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }
}
