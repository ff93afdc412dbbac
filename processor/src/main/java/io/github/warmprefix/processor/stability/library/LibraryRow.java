package io.github.warmprefix.processor.stability.library;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of the table.
 *
 * @param effect what it says
 * @param keys what it says it of: {@code type}, {@code package.*}, {@code type#member}, with {@code
 *     /n} or {@code (types)} behind it where only some overloads are meant
 */
record LibraryRow(Effect effect, List<String> keys) {
  /** Reads all rows; throws {@link IllegalArgumentException} with the line that is wrong. */
  static List<LibraryRow> parse(String text) {
    List<LibraryRow> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String content = line.replaceFirst("(^|\\s)//.*", "").strip();
      if (!content.isEmpty()) {
        rows.add(parseLine(content, number));
      }
    }
    return rows;
  }

  private static LibraryRow parseLine(String content, int number) {
    String[] words = content.split("\\s+");
    if (words.length < 2) {
      throw new IllegalArgumentException("library.txt:" + number + ": nothing behind " + content);
    }
    List<String> keys = new ArrayList<>();
    for (String word : List.of(words).subList(1, words.length)) {
      int hash = word.indexOf('#');
      String owner = hash < 0 ? word : word.substring(0, hash + 1);
      for (String member : (hash < 0 ? "" : word.substring(hash + 1)).split("\\|", -1)) {
        keys.add(owner + member);
      }
    }
    try {
      return new LibraryRow(Effect.of(words[0]), keys);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("library.txt:" + number + ": unknown word " + words[0], e);
    }
  }
}
