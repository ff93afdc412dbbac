package io.github.warmprefix.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.docs.check.Names;
import io.github.warmprefix.docs.page.Page;
import io.github.warmprefix.docs.page.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links within the repository lead somewhere, and what pages call by name exists. */
class LinksTest {
  private static final String OURS = "https://github.com/warmprefix/warmprefix/blob/main/";

  static List<Page> pages() {
    return Repository.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(Page page) {
    assertThat(page.links().stream().map(link -> link.replace(OURS, "/")))
        .filteredOn(link -> !link.matches("[a-z]+:.*"))
        .allSatisfy(link -> assertThat(isThere(page, link)).as(link).isTrue());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyOptionAndArtifactExists(Page page) {
    Names.check(Repository.text(page.name()));
  }

  @Test
  void everyPageOfTheGuideIsOnTheMap() {
    Set<String> mapped = new TreeSet<>(page("docs/README.md").links());

    assertThat(pages().stream().map(Page::name))
        .filteredOn(name -> name.matches("docs/[^/]+\\.md") && !name.equals("docs/README.md"))
        .allSatisfy(name -> assertThat(mapped).contains(name.substring("docs/".length())));
  }

  @Test
  void anchorsAreMadeAsOnGitHub() {
    assertThat(anchor("What a request was for")).isEqualTo("what-a-request-was-for");
    assertThat(anchor("On JDK 23, and later: `a_b`?")).isEqualTo("on-jdk-23-and-later-a_b");
  }

  private static boolean isThere(Page page, String link) {
    String[] parts = link.split("#", 2);
    String path = parts[0].startsWith("/") ? parts[0].substring(1) : beside(page, parts[0]);
    if (parts[0].isEmpty()) {
      path = page.name();
    }
    if (!Files.exists(Repository.ROOT.resolve(path))) {
      return false;
    }
    return parts.length == 1
        || page(path).headings().stream().anyMatch(heading -> anchor(heading).equals(parts[1]));
  }

  private static String beside(Page page, String path) {
    Path resolved = Repository.ROOT.resolve(page.name()).resolveSibling(path).normalize();
    return Repository.ROOT.relativize(resolved).toString();
  }

  private static Page page(String name) {
    return Page.read(name, Repository.text(name));
  }

  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }
}
