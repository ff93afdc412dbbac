package io.github.warmprefix.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of a builder that is among the sources already, as in the later rounds of Eclipse.
 */
class EarlierSourceTest {
  private static final String MEMBERS =
      """
        @CachedPrefix String RULES = "%s";
        @DynamicSuffix static String ticket(String text) { return text; }
      """
          .formatted("Ask for the frame number before you quote a part. ".repeat(100));

  @TempDir private Path folder;

  @OnBothCompilers
  void theSameSourceIsTaken(Host host) throws IOException {
    String builder = Case.members(MEMBERS).on(host, folder).generated("shop/DeskPrompt.java");

    Compilation again = Case.members(MEMBERS).and("shop/DeskPrompt.java", builder).on(host, folder);

    assertThat(again.succeeded()).isTrue();
    assertThat(again.findings()).isEmpty();
  }

  @OnBothCompilers
  void anotherSourceIsRefused(Host host) throws IOException {
    String builder = Case.members(MEMBERS).on(host, folder).generated("shop/DeskPrompt.java");

    Compilation again =
        Case.members(MEMBERS)
            .and("shop/DeskPrompt.java", builder + "// by hand\n")
            .on(host, folder);

    assertThat(again.finding("WP106").message())
        .contains("because there is another shop.DeskPrompt already");
  }
}
