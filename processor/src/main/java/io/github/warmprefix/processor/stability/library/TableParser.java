package io.github.warmprefix.processor.stability.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/** Reads the rows of a table, up to the first line that is wrong. */
final class TableParser {
  private static final String COMMENT = "//";
  private static final int LONGEST_WORD = 40;

  private final List<LibraryRow> rows = new ArrayList<>();
  private final Map<String, LibraryRow> results = new HashMap<>();
  private int number;

  private final boolean trusted;

  private TableParser(boolean trusted) {
    this.trusted = trusted;
  }

  /** What a table says, or the first line of it that makes no sense. */
  sealed interface Parsed {
    /** All rows in their order. */
    record Rows(List<LibraryRow> rows) implements Parsed {}

    /** A line makes no sense. */
    record Wrong(int line, String why) implements Parsed {}
  }

  /** Reads a table that comes with the processor, whose tests have looked at every row. */
  static Parsed parseTrusted(String text) {
    return new TableParser(true).parseAll(text);
  }

  static Parsed parse(String text) {
    return new TableParser(false).parseAll(text);
  }

  private Parsed parseAll(String text) {
    Optional<String> problem = Optional.empty();
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      problem = read(withoutComment(line).strip());
      if (problem.isPresent()) {
        return new Parsed.Wrong(number, problem.get());
      }
    }
    return new Parsed.Rows(List.copyOf(rows));
  }

  private static String withoutComment(String line) {
    int at = line.indexOf(COMMENT);
    return at < 0 ? line : line.substring(0, at);
  }

  private Optional<String> read(String row) {
    if (row.isEmpty()) {
      return Optional.empty();
    }
    StringTokenizer words = new StringTokenizer(row);
    String word = words.nextToken();
    Optional<Effect> effect = Effect.of(word);
    if (effect.isEmpty()) {
      return Optional.of(
          "unknown word " + shown(word) + "; a row begins with one of " + allWords());
    }
    if (!words.hasMoreTokens()) {
      return Optional.of("nothing behind " + word);
    }
    while (words.hasMoreTokens()) {
      Optional<String> problem = add(effect.get(), words.nextToken());
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  private static String shown(String word) {
    return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD) + "...";
  }

  private static String allWords() {
    return Arrays.stream(Effect.values()).map(Effect::word).collect(Collectors.joining(", "));
  }

  private Optional<String> add(Effect effect, String subject) {
    int hash = subject.indexOf('#');
    String owner = subject.substring(0, hash + 1);
    for (String member : subject.substring(hash + 1).split("\\|", -1)) {
      LibraryRow row = new LibraryRow(effect, owner.concat(member), number);
      if (!trusted) {
        Optional<String> problem = RowShape.problem(row).or(() -> contradiction(row));
        if (problem.isPresent()) {
          return problem;
        }
      }
      rows.add(row);
    }
    return Optional.empty();
  }

  private Optional<String> contradiction(LibraryRow row) {
    if (row.effect().subject() != Effect.Subject.RESULT) {
      return Optional.empty();
    }
    return Optional.ofNullable(results.putIfAbsent(row.key(), row))
        .filter(before -> before.effect() != row.effect())
        .map(
            before ->
                "%s is %s here and %s in line %d"
                    .formatted(
                        row.shown(), row.effect().word(), before.effect().word(), before.line()));
  }
}
