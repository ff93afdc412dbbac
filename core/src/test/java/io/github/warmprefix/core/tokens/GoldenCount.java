package io.github.warmprefix.core.tokens;

import io.github.warmprefix.core.cache.PrefixHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * The true count of one of the texts of the tests, as {@code docs/golden-counts.md} says how to
 * record it.
 *
 * @param file the text, beside the table
 * @param sha256 the hash of the text that was counted
 * @param model the model that it was counted for
 * @param tokens the tokens of the bare text
 * @param source who counted
 * @param date when
 */
record GoldenCount(
    String file, String sha256, String model, long tokens, String source, LocalDate date) {
  private static final int COLUMNS = 6;

  /** All that were recorded. */
  static List<GoldenCount> recorded() {
    return parse(read("golden.tsv"));
  }

  static List<GoldenCount> parse(String table) {
    return table
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> of(line.split("\t", -1)))
        .toList();
  }

  private static GoldenCount of(String[] columns) {
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException("not six columns: " + String.join(" | ", columns));
    }
    return new GoldenCount(
        columns[0],
        columns[1],
        columns[2],
        Long.parseLong(columns[3]),
        columns[4],
        LocalDate.parse(columns[5]));
  }

  /**
   * The text.
   *
   * @throws IllegalStateException if it is not the one that was counted
   */
  String text() {
    String text = read(file);
    if (!PrefixHash.ofText(text).equals(sha256)) {
      throw new IllegalStateException(file + " has changed since it was counted; count it again");
    }
    return text;
  }

  private static String read(String name) {
    try (InputStream in = GoldenCount.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
