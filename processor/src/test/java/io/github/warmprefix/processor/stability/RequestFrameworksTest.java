package io.github.warmprefix.processor.stability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests whose texts come from the templates of a framework. */
class RequestFrameworksTest {
  @TempDir private Path libraries;

  @Test
  void templatesOfLangChain4jThatFillInTheTimeOfDay() throws IOException {
    Stubs.compile(
        """
        package dev.langchain4j.model.input; public class Prompt { public native String text(); }
        package dev.langchain4j.model.input; public class PromptTemplate { public static native PromptTemplate from(String template); public native Prompt apply(java.util.Map<String, Object> variables); }
        """,
        libraries);
    Compilation compilation =
        Case.file(
                "Desk.java",
                """
                package shop;
                import com.anthropic.models.messages.*;
                import dev.langchain4j.model.input.PromptTemplate;
                import java.util.*;
                final class Desk {
                  private static final PromptTemplate RULES = PromptTemplate.from("You sort {{what}}.");
                  private static final PromptTemplate HEAD = PromptTemplate.from("It is {{current_time}}.");
                  static MessageCreateParams ask(String letter) {
                    return MessageCreateParams.builder().model(Model.CLAUDE_OPUS_5).maxTokens(100L)
                        .systemOfTextBlockParams(
                            List.of(
                                block(RULES.apply(Map.of("what", "mail")).text()),
                                block(HEAD.apply(Map.of()).text())))
                        .addUserMessage(RULES.apply(Map.of("what", letter)).text())
                        .build();
                  }
                  private static TextBlockParam block(String text) {
                    return TextBlockParam.builder().text(text)
                        .cacheControl(CacheControlEphemeral.builder().build()).build();
                  }
                }
                """)
            .options(
                "-classpath",
                System.getProperty("java.class.path") + File.pathSeparator + libraries)
            .on(Host.JAVAC);
    assertThat(
            compilation.findings().stream()
                .map(f -> f.rule().orElseThrow() + " " + f.line())
                .toList())
        .as("%s", compilation.output())
        .isEqualTo(List.of("WP301 13"));
  }
}
