package io.github.warmprefix.processor.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The valid programs that mutants are made of: a template for each rule, one with every annotation
 * and sort of member, helpers in all the language has, and SDK code by hand.
 */
final class Seeds {
  /** Seeds that are too long to stand here, and the packaged texts that they name. */
  static final Path OWN = Path.of("src/test/resources/io/github/warmprefix/processor/fuzz");

  private static final List<Path> FOLDERS =
      List.of(Path.of("../sample-app/broken"), Path.of("../tools/foreign/prompts"), OWN);

  private static final List<String> BY_HAND =
      List.of(
          """
          package shop;
          import com.anthropic.client.AnthropicClient;
          import com.anthropic.models.messages.*;
          import java.time.LocalDateTime;
          import java.util.*;
          final class Desk {
            private final AnthropicClient client;
            private int count;
            Desk(AnthropicClient client) { this.client = client; }
            public Message ask(String question, Map<String, String> notes) {
              StringBuilder rules = new StringBuilder("Be kind.");
              for (Map.Entry<String, String> note : notes.entrySet()) {
                rules.append(note.getKey()).append(": ").append(note.getValue());
              }
              if (count++ > 3) { rules.append(LocalDateTime.now()); }
              return client.messages().create(request(rules.toString(), question));
            }
            private MessageCreateParams request(String rules, String question) {
              return MessageCreateParams.builder()
                  .model("claude-opus-5")
                  .maxTokens(100L)
                  .systemOfTextBlockParams(List.of(TextBlockParam.builder().text(rules)
                      .cacheControl(CacheControlEphemeral.builder().build()).build()))
                  .addUserMessage(question)
                  .build();
            }
          }
          """,
          """
          package shop;
          import io.github.warmprefix.annotations.*;
          import java.util.*;
          import java.util.stream.*;
          @PromptTemplate(model = "claude-opus-5", version = "3")
          interface Desk {
            @CachedPrefix String RULES = "Rules: " + "be kind. ".repeat(300);
            @CachedPrefix static String sheet(@CacheKey Kind kind, @Stable(reason = "set at release") String name) {
              return switch (kind) { case A -> name; case B -> String.join(", ", Kind.names()); };
            }
            @DynamicSuffix static String ask(String question) { return \"""
                Question: %s
                \""".formatted(question); }
            enum Kind {
              A, B;
              static Set<String> names() {
                return Stream.of(values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
              }
            }
            record Note(int number, String text) {
              public Note { if (number < 0) throw new IllegalArgumentException(); }
            }
          }
          """);

  private Seeds() {}

  static List<String> all() {
    List<String> seeds = new ArrayList<>(BY_HAND);
    for (Path folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(one -> one.toString().endsWith(".java")).sorted().toList()) {
          seeds.add(Files.readString(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return List.copyOf(seeds);
  }
}
