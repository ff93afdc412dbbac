package io.github.warmprefix.processor.stability.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Executable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table is well written, and what it speaks of exists. */
class LibraryTableTest {
  /** What is on the class path of these tests, in whatever release of Java. */
  private static final List<String> PRESENT = List.of("java.", "javax.crypto.", "com.anthropic.");

  /** What is newer than the oldest release of Java. */
  private static final List<String> NEWER = List.of("java.lang.ScopedValue#");

  private static TableParser.Parsed table() throws IOException {
    try (InputStream in = LibraryTable.class.getResourceAsStream("library.txt")) {
      return TableParser.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void eachRowIsWellWrittenAndContradictsNoOther() throws IOException {
    assertThat(table()).isInstanceOf(TableParser.Parsed.Rows.class);
  }

  static Stream<String> keys() throws IOException {
    return ((TableParser.Parsed.Rows) table())
        .rows().stream()
            .map(LibraryRow::key)
            .filter(key -> PRESENT.stream().anyMatch(key::startsWith))
            .filter(key -> NEWER.stream().noneMatch(key::startsWith))
            .filter(key -> !key.contains(".*"));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void whatARowSpeaksOfExists(String key) throws ClassNotFoundException {
    int hash = key.indexOf('#');
    Class<?> type = load(hash < 0 ? key : key.substring(0, hash));
    if (hash >= 0 && !key.endsWith("#*")) {
      String member = key.substring(hash + 1);
      assertThat(members(type).anyMatch(own -> matches(own, member)) || isField(type, member))
          .as("%s", key)
          .isTrue();
    }
  }

  private static Class<?> load(String name) throws ClassNotFoundException {
    for (String candidate = name; ; ) {
      try {
        return Class.forName(candidate);
      } catch (ClassNotFoundException e) {
        int dot = candidate.lastIndexOf('.');
        if (dot < 0) {
          throw new ClassNotFoundException(name);
        }
        candidate = candidate.substring(0, dot) + "$" + candidate.substring(dot + 1);
      }
    }
  }

  private static Stream<Executable> members(Class<?> type) {
    return Stream.of(type.getConstructors(), type.getMethods(), type.getDeclaredMethods())
        .flatMap(Arrays::stream);
  }

  private static boolean matches(Executable own, String member) {
    String name = own instanceof java.lang.reflect.Constructor<?> ? "<init>" : own.getName();
    String types =
        String.join(",", Arrays.stream(own.getParameterTypes()).map(Class::getTypeName).toList());
    return Stream.of(name, name + "/" + own.getParameterCount(), name + "(" + types + ")")
        .anyMatch(member::equals);
  }

  private static boolean isField(Class<?> type, String member) {
    return Arrays.stream(type.getFields()).anyMatch(field -> field.getName().equals(member));
  }
}
