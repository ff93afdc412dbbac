package io.github.warmprefix.benchmarks.page;

import io.github.warmprefix.benchmarks.measure.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page with all tables; what stands around them is written by hand. */
final class Page {
  private static final Path FILE = Workspace.project().resolve("docs/benchmarks.md");

  private Page() {}

  /**
   * Puts a table in its place.
   *
   * @throws IllegalStateException if the page has no place for it
   */
  static void put(String id, String table) throws IOException {
    String page = Files.readString(FILE);
    String begin = "<!-- " + id + " -->\n";
    String end = "<!-- end of " + id + " -->\n";
    int from = page.indexOf(begin);
    int to = page.indexOf(end);
    if (from < 0 || to < from) {
      throw new IllegalStateException(FILE + " has no place for the table " + id);
    }
    Files.writeString(FILE, page.substring(0, from + begin.length()) + table + page.substring(to));
  }
}
