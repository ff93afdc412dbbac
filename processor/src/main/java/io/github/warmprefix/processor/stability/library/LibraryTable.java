package io.github.warmprefix.processor.stability.library;

import io.github.warmprefix.processor.stability.ir.Field;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Type;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of library methods, fields and types, read from {@code library.txt}, whose head
 * says how it is written, and from the tables of users, whose rows go ahead.
 */
public final class LibraryTable {
  private static final String FILE = "library.txt";

  private final ResultRows told = new ResultRows();
  private final ResultRows results = new ResultRows();
  private final Map<Effect, Set<String>> facts = new EnumMap<>(Effect.class);
  private final Map<Effect, Set<String>> members = new EnumMap<>(Effect.class);

  private LibraryTable() {}

  /**
   * The table of a compilation.
   *
   * @param table all rows of the tables that could be read
   * @param problems one sentence for each table that could not
   */
  public record Loaded(LibraryTable table, List<String> problems) {}

  /** Reads the table that comes with the processor, and those of a user; the first goes ahead. */
  public static Loaded load(List<Path> files) {
    return files.isEmpty() ? new Loaded(Bundled.TABLE, List.of()) : read(files);
  }

  private static Loaded read(List<Path> files) {
    LibraryTable table = new LibraryTable();
    List<String> problems = new ArrayList<>();
    for (Path file : files) {
      TableFile.Content content = TableFile.read(file);
      if (content instanceof TableFile.Content.Refused refused) {
        problems.add(refused.message());
      } else {
        ((TableFile.Content.Rows) content).rows().forEach(row -> table.add(row, table.told));
      }
    }
    bundled().forEach(row -> table.add(row, table.results));
    return new Loaded(table, List.copyOf(problems));
  }

  private static List<LibraryRow> bundled() {
    try (InputStream in = LibraryTable.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the processor");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      TableParser.Parsed parsed = TableParser.parseTrusted(text);
      if (parsed instanceof TableParser.Parsed.Wrong wrong) {
        throw new IllegalStateException(FILE + ":" + wrong.line() + ": " + wrong.why());
      }
      return ((TableParser.Parsed.Rows) parsed).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(LibraryRow row, ResultRows ofResults) {
    if (row.effect().subject() == Effect.Subject.RESULT) {
      ofResults.add(row);
    } else {
      facts.computeIfAbsent(row.effect(), e -> new HashSet<>()).add(row.key());
      String member = row.key().substring(row.key().indexOf('#') + 1);
      members.computeIfAbsent(row.effect(), e -> new HashSet<>()).add(member);
    }
  }

  /** Is read once, for all compilations of a server or a daemon. */
  private static final class Bundled {
    static final LibraryTable TABLE = read(List.of()).table();
  }

  private boolean has(Effect effect, String key) {
    return facts.getOrDefault(effect, Set.of()).contains(key);
  }

  /** What a user says of the result of a method, with or without source. */
  public Optional<Effect> told(Method method) {
    return told.of(method);
  }

  /** What a user says of the value of a field, or a table of what carries its annotations. */
  public Optional<Effect> told(Field field) {
    return told.of(field).or(() -> ofAnnotated(field.annotations()));
  }

  /** What the result of a method is, whatever it is called on. */
  public Optional<Effect> result(Method method) {
    return results.of(method);
  }

  /** What the value of a static field is. */
  public Optional<Effect> result(Field field) {
    return results.of(field);
  }

  /** What the value of a field or parameter with some annotations is. */
  public Optional<Effect> ofAnnotated(Collection<String> annotations) {
    return told.ofAnnotations(annotations).or(() -> results.ofAnnotations(annotations));
  }

  /** Whether a method changes what it is called on. */
  public boolean changesReceiver(Method method) {
    return inPackage(Effect.CHANGES, method);
  }

  /** Whether a static method changes its first argument. */
  public boolean changesArgument(Method method) {
    return inPackage(Effect.CHANGES_ARGUMENT, method);
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

  /** The package of a type and those above it, the nearest first. */
  private static Stream<String> packages(String type) {
    return Stream.iterate(
            type.lastIndexOf('.'), dot -> dot > 0, dot -> type.lastIndexOf('.', dot - 1))
        .map(dot -> type.substring(0, dot));
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
