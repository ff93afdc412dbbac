package io.github.warmprefix.processor.stability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compiles hand-written SDK code without any annotation of ours. Lines that end with {@code //
 * expect WP301} say what must be found; nothing else may be.
 */
final class Requests {
  private static final Pattern EXPECT = Pattern.compile("// expect (WP\\d{3})");
  private static final String HEAD =
      """
      package shop;
      import com.anthropic.core.*;
      import com.anthropic.models.messages.*;
      import com.anthropic.models.messages.batches.*;
      import java.time.*;
      import java.util.*;
      import java.util.concurrent.atomic.*;
      import java.util.function.*;
      import java.util.stream.*;
      public class Desk {
        static final String RULES = "Sort the mail by street and number. ".repeat(400);
        static final CacheControlEphemeral MARK = CacheControlEphemeral.builder().build();
        static TextBlockParam plain(String text) { return TextBlockParam.builder().text(text).build(); }
        static TextBlockParam marked(String text) {
          return TextBlockParam.builder().text(text).cacheControl(MARK).build();
        }
        static MessageCreateParams.Builder request() {
          return MessageCreateParams.builder().model(Model.CLAUDE_OPUS_5).maxTokens(100L);
        }
      """;

  private Requests() {}

  /** Checks a public class with these members besides constants and helpers. */
  static void check(String members) {
    checkFile("Desk.java", HEAD + members + "}\n");
  }

  static void checkFile(String name, String source) {
    List<String> expected = new ArrayList<>();
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = EXPECT.matcher(lines.get(i));
      while (matcher.find()) {
        expected.add(matcher.group(1) + " at line " + (i + 1));
      }
    }
    Compilation compilation = Case.file(name, source).on(Host.JAVAC);
    assertThat(
            compilation.findings().stream()
                .map(seen -> seen.rule().orElseThrow() + " at line " + seen.line()))
        .as("%s", compilation.output())
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(compilation.diagnostics())
        .as("errors that are none of ours")
        .noneMatch(seen -> seen.rule().isEmpty() && seen.kind().equals("error"));
  }
}
