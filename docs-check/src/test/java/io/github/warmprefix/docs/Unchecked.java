package io.github.warmprefix.docs;

import io.github.warmprefix.docs.page.Snippet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The list of blocks that no test of the build checks, each with its reason.
 *
 * @param entries the lines of the list
 */
record Unchecked(List<Entry> entries) {
  /**
   * One block, or all of a page that open alike.
   *
   * @param page the page
   * @param opening the first line of the block
   * @param reason why it is not checked, and what checks it instead
   */
  record Entry(String page, String opening, String reason) {
    boolean names(Snippet snippet) {
      return snippet.page().equals(page) && snippet.opening().equals(opening);
    }
  }

  static Unchecked read() throws IOException {
    try (InputStream list = Unchecked.class.getResourceAsStream("/unchecked.txt")) {
      return parse(new String(list.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  static Unchecked parse(String list) {
    return new Unchecked(
        list.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Unchecked::entry)
            .toList());
  }

  private static Entry entry(String line) {
    String[] parts = line.split("\\s+\\|\\s+", 3);
    if (parts.length < 3 || parts[2].isBlank()) {
      throw new IllegalArgumentException("not 'page | first line | reason': " + line);
    }
    return new Entry(parts[0], parts[1], parts[2]);
  }

  boolean has(Snippet snippet) {
    return entries.stream().anyMatch(entry -> entry.names(snippet));
  }
}
