package io.github.warmprefix.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.docs.check.Checks;
import io.github.warmprefix.docs.check.Workshop;
import io.github.warmprefix.docs.page.Page;
import io.github.warmprefix.docs.page.Repository;
import io.github.warmprefix.docs.page.Snippet;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds every block of the README and the guide to the code. */
class SnippetsTest {
  private final Unchecked unchecked = Unchecked.read();

  SnippetsTest() throws IOException {}

  @TestFactory
  Stream<DynamicContainer> everyBlockSaysWhatIsTrue() {
    return Repository.pages().stream()
        .filter(page -> !Repository.snippets(page).isEmpty())
        .map(this::container);
  }

  private DynamicContainer container(Page page) {
    Workshop workshop = workshop(page);
    return DynamicContainer.dynamicContainer(
        page.name(),
        Repository.snippets(page).stream()
            .filter(snippet -> !unchecked.has(snippet))
            .map(snippet -> test(snippet, workshop)));
  }

  private static DynamicTest test(Snippet snippet, Workshop workshop) {
    return DynamicTest.dynamicTest(
        snippet.place() + " " + snippet.opening(), () -> Checks.check(snippet, workshop));
  }

  private Workshop workshop(Page page) {
    try {
      return Workshop.of(page.name());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** RulePagesTest compiles the first under each of these headings. */
  @Test
  void aRulePageHasNoFurtherExamplesUnderItsHeadings() {
    assertThat(Repository.pages())
        .allSatisfy(
            page ->
                assertThat(page.snippets().stream().filter(Repository::isExampleOfARule))
                    .extracting(Snippet::heading)
                    .doesNotHaveDuplicates());
  }

  @Test
  void theListOfUncheckedBlocksNamesOnlyBlocksThatExist() {
    List<Snippet> all =
        Repository.pages().stream().flatMap(page -> Repository.snippets(page).stream()).toList();

    assertThat(unchecked.entries())
        .allSatisfy(entry -> assertThat(all).as(entry.toString()).anyMatch(entry::names));
  }
}
