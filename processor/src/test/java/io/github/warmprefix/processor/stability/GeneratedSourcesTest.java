package io.github.warmprefix.processor.stability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import org.junit.jupiter.api.Test;

/** Requests in code that a machine has written are no business of the people who compile it. */
class GeneratedSourcesTest {
  private static final String MADE =
      """
      package shop;
      import com.anthropic.models.messages.*;
      import java.util.List;
      import javax.annotation.processing.Generated;
      %s
      public class Made {
        public MessageCreateParams make(%stext) {
          return MessageCreateParams.builder()
              .model(Model.CLAUDE_OPUS_5)
              .maxTokens(10L)
              .systemOfTextBlockParams(List.of(TextBlockParam.builder()
                  .text("Tone: " + text)
                  .cacheControl(CacheControlEphemeral.builder().build())
                  .build()))
              .addUserMessage(text)
              .build();
        }
      }
      """;

  @Test
  void generatedCodeIsLeftAlone() {
    Compilation compilation =
        Case.file("Made.java", MADE.formatted("@Generated(\"tool\")", "String ")).on(Host.JAVAC);
    assertThat(compilation.findings()).isEmpty();
    assertThat(compilation.succeeded()).isTrue();
  }

  @Test
  void theSameByHandIsJudged() {
    Case.file("Made.java", MADE.formatted("", "String «WP302»"))
        .on(Host.JAVAC)
        .findsExactlyTheMarks();
  }
}
