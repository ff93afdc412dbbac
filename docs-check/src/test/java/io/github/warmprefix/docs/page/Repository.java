package io.github.warmprefix.docs.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder that holds all modules, and the pages that users read. */
public final class Repository {
  /** The folder, absolute. */
  public static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final String RULE_PAGE = "docs/rules/WP\\d{3}\\.md";

  private Repository() {}

  /** The pages on top and those of the guide. */
  public static List<Page> pages() {
    try (Stream<Path> top = Files.list(ROOT);
        Stream<Path> guide = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(top, guide)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(Repository::page)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The blocks of a page that are checked here: not the good and bad examples of rules. */
  public static List<Snippet> snippets(Page page) {
    return page.snippets().stream().filter(snippet -> !isExampleOfARule(snippet)).toList();
  }

  /** Whether it is the good or the bad example of a rule, which RulePagesTest compiles. */
  public static boolean isExampleOfARule(Snippet snippet) {
    return snippet.page().matches(RULE_PAGE)
        && snippet.language().equals("java")
        && snippet.heading().matches("Bad|Good");
  }

  /** The text of a file of the repository. */
  public static String text(String path) {
    try {
      return Files.readString(ROOT.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Page page(Path file) {
    String name = ROOT.relativize(file).toString().replace('\\', '/');
    return Page.read(name, text(name));
  }
}
