package io.github.warmprefix.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.docs.page.Repository;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the public API names the packages that our modules export, and no other. */
class ApiPageTest {
  private static final Pattern EXPORTED = Pattern.compile("exports ([\\w.]+);");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(io\\.github\\.[\\w.]+)` \\|");
  private static final Pattern EXCLUDED = Pattern.compile("<exclude>(io\\.github\\.[\\w.]+)</");

  @Test
  void thePageNamesWhatModulesExport() {
    assertThat(all(ROW, "docs/api.md"))
        .hasSizeGreaterThan(10)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(
                    "annotations/src/main/java",
                    "core/src/main/module",
                    "runtime/src/main/module",
                    "testing/src/main/module")
                .flatMap(folder -> all(EXPORTED, folder + "/module-info.java").stream())
                .toList());
  }

  @Test
  void whatIsNotComparedIsNotExported() {
    assertThat(all(EXCLUDED, "pom.xml"))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(all(ROW, "docs/api.md"));
  }

  private static List<String> all(Pattern pattern, String file) {
    return pattern
        .matcher(Repository.text(file))
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }
}
