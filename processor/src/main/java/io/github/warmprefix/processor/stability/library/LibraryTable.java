package io.github.warmprefix.processor.stability.library;

import io.github.warmprefix.processor.stability.ir.Field;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Type;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of library methods, fields and types, read from {@code library.txt}, whose head
 * says how it is written.
 */
public final class LibraryTable {
  private static final String FILE = "library.txt";
  private static final Set<Effect> RESULTS =
      EnumSet.of(
          Effect.CLOCK,
          Effect.DAY,
          Effect.REQUEST,
          Effect.PROCESS,
          Effect.KEEP_DAY,
          Effect.FIXED,
          Effect.UNKNOWN,
          Effect.LISTING,
          Effect.DAY_FORMATTER,
          Effect.DAY_FORMATTER_UNLESS_ZONED);

  private final Map<Effect, Set<String>> rows;
  private final Map<Effect, Set<String>> members = new EnumMap<>(Effect.class);

  private LibraryTable(Map<Effect, Set<String>> rows) {
    this.rows = rows;
    rows.forEach(
        (effect, keys) -> {
          Set<String> names = members.computeIfAbsent(effect, e -> new HashSet<>());
          keys.forEach(key -> names.add(key.substring(key.indexOf('#') + 1)));
        });
  }

  /** Reads the table that comes with the processor. */
  public static LibraryTable load() {
    try (InputStream in = LibraryTable.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the processor");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a table; throws {@link IllegalArgumentException} with the line that is wrong. */
  static LibraryTable parse(String text) {
    Map<Effect, Set<String>> rows = new EnumMap<>(Effect.class);
    for (LibraryRow row : LibraryRow.parse(text)) {
      rows.computeIfAbsent(row.effect(), e -> new HashSet<>()).addAll(row.keys());
    }
    return new LibraryTable(rows);
  }

  private boolean has(Effect effect, String key) {
    return rows.getOrDefault(effect, Set.of()).contains(key);
  }

  /** What the result of a method is, whatever it is called on. */
  public Optional<Effect> result(Method method) {
    return RESULTS.stream().filter(effect -> matches(effect, method)).findFirst();
  }

  /** What the value of a static field is. */
  public Optional<Effect> result(Field field) {
    return RESULTS.stream().filter(effect -> has(effect, field.key())).findFirst();
  }

  /** Whether the table says {@code effect} of a method. */
  public boolean says(Effect effect, Method method) {
    return matches(effect, method);
  }

  private boolean matches(Effect effect, Method method) {
    String owner = method.owner().name();
    String member = owner + "#" + method.name();
    return has(effect, member)
        || has(effect, member + "/" + method.parameterTypes().size())
        || has(effect, member + "(" + String.join(",", method.parameterTypes()) + ")")
        || has(effect, owner + "#*");
  }

  /** Whether a method changes what it is called on. */
  public boolean changesReceiver(Method method) {
    return inPackage(Effect.CHANGES, method);
  }

  /** Whether a static method changes its first argument. */
  public boolean changesArgument(Method method) {
    return matches(Effect.CHANGES_ARGUMENT, method);
  }

  /** Whether changing the result of a method changes what it is called on. */
  public boolean leadsInto(Method method) {
    return inPackage(Effect.LEADS_INTO, method);
  }

  private boolean inPackage(Effect effect, Method method) {
    if (!members.getOrDefault(effect, Set.of()).contains(method.name())) {
      return false;
    }
    String member = "#" + method.name();
    return has(effect, method.owner().name() + member)
        || packages(method.owner().name()).anyMatch(name -> has(effect, name + ".*" + member));
  }

  private static Stream<String> packages(String type) {
    return Stream.iterate(
            type,
            name -> name.lastIndexOf('.') > 0,
            name -> name.substring(0, name.lastIndexOf('.')))
        .skip(1);
  }

  /** Whether methods of a type depend on nothing but what they are called on and with. */
  public boolean isPure(String type) {
    return has(Effect.PURE, type) || packages(type).anyMatch(name -> has(Effect.PURE, name + ".*"));
  }

  /** Whether objects of a type never change. */
  public boolean isValue(Type type) {
    return type.kind() == Type.Kind.PRIMITIVE
        || type.kind() == Type.Kind.ENUM
        || has(Effect.VALUE, type.name())
        || packages(type.name()).anyMatch(name -> has(Effect.VALUE, name + ".*"));
  }

  /** In which order a collection of that type keeps its elements; empty for what is none. */
  public Optional<Effect> collection(Type type) {
    return EnumSet.of(Effect.KEPT, Effect.SORTED, Effect.HASHED).stream()
        .filter(effect -> has(effect, type.name()))
        .findFirst();
  }
}
