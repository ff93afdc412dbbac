package io.github.warmprefix.processor.stability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Hand-written SDK code without any annotation of ours. Lines that end with {@code // expect WP301}
 * say what must be found; nothing else may be.
 */
class RequestsTest {
  private static final Pattern EXPECT = Pattern.compile("// expect (WP\\d{3})");
  private static final String HEAD =
      """
      package shop;
      import com.anthropic.core.*;
      import com.anthropic.models.messages.*;
      import com.anthropic.models.messages.batches.*;
      import java.time.*;
      import java.util.*;
      class Desk {
        static final String RULES = "Sort the mail by street and number. ".repeat(400);
        static final CacheControlEphemeral MARK = CacheControlEphemeral.builder().build();
        static TextBlockParam plain(String text) { return TextBlockParam.builder().text(text).build(); }
        static MessageCreateParams.Builder request() {
          return MessageCreateParams.builder().model(Model.CLAUDE_OPUS_5).maxTokens(100L);
        }
      """;

  private static void check(String members) {
    String source = HEAD + members + "}\n";
    List<String> expected = new ArrayList<>();
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = EXPECT.matcher(lines.get(i));
      while (matcher.find()) {
        expected.add(matcher.group(1) + " at line " + (i + 1));
      }
    }
    Compilation compilation = Case.file("Desk.java", source).on(Host.JAVAC);
    assertThat(
            compilation.findings().stream()
                .map(seen -> seen.rule().orElseThrow() + " at line " + seen.line()))
        .as("%s", compilation.output())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void whatVariesUpToTheLastMarkerIsReportedAtItsSource() {
    check(
        """
          MessageCreateParams sort(String letter) {
            return request()
                .addTool(Tool.builder().name("find")
                    .description("Run " + UUID.randomUUID()) // expect WP301
                    .inputSchema(Tool.InputSchema.builder().build()).build())
                .systemOfTextBlockParams(List.of(
                    plain(head()),
                    TextBlockParam.builder().text(RULES).cacheControl(MARK).build()))
                .addUserMessage("At " + Instant.now() + ": " + letter)
                .build();
          }
          private static String head() {
            return "Host " + System.getenv("HOSTNAME") // expect WP303
                + " on " + LocalDate.now(); // expect WP304
          }
        """);
  }

  @Test
  void parametersOfTheOutermostMethodAreReportedWhereTheyAreDeclared() {
    check(
        """
          MessageCreateParams forTenant(
              String tenant, // expect WP302
              boolean formal, // expect WP305
              String letter) {
            return build("Tenant " + tenant + (formal ? " Sir" : ""), letter);
          }
          private MessageCreateParams build(String head, String letter) {
            List<TextBlockParam> system = new ArrayList<>();
            system.add(plain(head));
            system.add(plain(RULES));
            system.set(1, system.get(1).toBuilder().cacheControl(MARK).build());
            return request().systemOfTextBlockParams(system).addUserMessage(letter).build();
          }
        """);
  }

  @Test
  void whatCallersPassIsJudgedAndNotTheParameterOfTheHelper() {
    check(
        """
          MessageCreateParams sort(String letter) { return build(RULES, letter); }
          MessageCreateParams pack(String letter) { return build("Pack. " + RULES, letter); }
          private static MessageCreateParams build(String rules, String letter) {
            MessageCreateParams.Builder all = request();
            all.systemOfTextBlockParams(
                List.of(TextBlockParam.builder().text(rules).cacheControl(MARK).build()));
            all.addUserMessage(letter);
            return all.build();
          }
        """);
  }

  @Test
  void conversationsMayGrow() {
    check(
        """
          private final List<MessageParam> history = new ArrayList<>();
          MessageCreateParams automatic(List<MessageParam> turns) {
            return request().cacheControl(MARK).system(RULES).messages(turns).build();
          }
          MessageCreateParams kept(String line) {
            history.add(MessageParam.ofUser(line));
            return request().cacheControl(MARK).system(RULES).messages(history).build();
          }
          MessageCreateParams moving(List<MessageParam> earlier, String newest) {
            List<MessageParam> turns = new ArrayList<>(earlier);
            turns.add(MessageParam.ofUserOfContentBlockParams(List.of(ContentBlockParam.ofText(
                TextBlockParam.builder().text(newest).cacheControl(MARK).build()))));
            return request()
                .systemOfTextBlockParams(
                    List.of(TextBlockParam.builder().text(RULES).cacheControl(MARK).build()))
                .messages(turns)
                .build();
          }
        """);
  }

  @Test
  void theOnlyMarkerBelongsOnWhatStays() {
    check(
        """
          MessageCreateParams ask(String question) {
            return request()
                .system(RULES)
                .addUserMessageOfContentBlockParams(List.of(ContentBlockParam.ofText(
                    TextBlockParam.builder()
                        .text(question)
                        .cacheControl(MARK) // expect WP307
                        .build())))
                .build();
          }
          MessageCreateParams automatic(String question) {
            return request()
                .cacheControl(MARK) // expect WP307
                .system(RULES)
                .addUserMessage(question)
                .build();
          }
        """);
  }

  @Test
  void structureOfMarkers() {
    check(
        """
          static final CacheControlEphemeral HOUR =
              CacheControlEphemeral.builder().ttl(CacheControlEphemeral.Ttl.TTL_1H).build();
          static TextBlockParam marked(String text) {
            return TextBlockParam.builder()
                .text(text)
                .cacheControl(MARK) // expect WP102
                .build();
          }
          MessageCreateParams many(String letter) {
            List<TextBlockParam> system = new ArrayList<>();
            for (String part : List.of("a", "b", "c", "d", "e")) {
              system.add(marked(part + RULES));
            }
            return request().systemOfTextBlockParams(system).addUserMessage(letter).build();
          }
          MessageCreateParams late(String letter) {
            return request()
                .systemOfTextBlockParams(List.of(
                    marked(RULES),
                    TextBlockParam.builder()
                        .text(RULES)
                        .cacheControl(HOUR) // expect WP103
                        .build()))
                .addUserMessage(letter)
                .build();
          }
          MessageCreateParams blank(String letter) {
            return request()
                .systemOfTextBlockParams(List.of(
                    plain(RULES),
                    TextBlockParam.builder()
                        .text("  ".strip())
                        .cacheControl(MARK) // expect WP105
                        .build()))
                .addUserMessage(letter)
                .build();
          }
          MessageCreateParams small(String letter) {
            return request()
                .systemOfTextBlockParams(List.of(
                    TextBlockParam.builder()
                        .text("Sort.")
                        .cacheControl(MARK) // expect WP201
                        .build()))
                .addUserMessage(letter)
                .build();
          }
        """);
  }

  @Test
  void nothingIsSaidOfWhatCannotBeSeen() {
    check(
        """
          private final String persona;
          private final List<Tool> tools;
          Desk(String persona, List<Tool> tools) {
            this.persona = persona;
            this.tools = tools;
          }
          MessageCreateParams sort(String letter) {
            MessageCreateParams.Builder all = request();
            for (Tool tool : tools) {
              all.addTool(tool);
            }
            return all
                .systemOfTextBlockParams(
                    List.of(TextBlockParam.builder().text(persona).cacheControl(MARK).build()))
                .metadata(Metadata.builder().userId(UUID.randomUUID().toString()).build())
                .addUserMessage(letter)
                .build();
          }
        """);
  }

  @Test
  void eachRequestOfABatchIsJudged() {
    check(
        """
          BatchCreateParams batch(List<String> letters) {
            BatchCreateParams.Builder all = BatchCreateParams.builder();
            for (int i = 0; i < letters.size(); i++) { // expect WP301
              all.addRequest(BatchCreateParams.Request.builder()
                  .customId("letter-" + i)
                  .params(BatchCreateParams.Request.Params.builder()
                      .model(Model.CLAUDE_OPUS_5)
                      .maxTokens(10L)
                      .systemOfTextBlockParams(List.of(TextBlockParam.builder()
                          .text("Letter " + i + RULES)
                          .cacheControl(MARK)
                          .build()))
                      .addUserMessage(letters.get(i))
                      .build())
                  .build());
            }
            return all.build();
          }
        """);
  }

  @Test
  void generatedCodeIsLeftAlone() {
    Compilation compilation =
        Case.file(
                "Made.java",
                """
                package shop;
                import com.anthropic.models.messages.*;
                import java.util.List;
                @javax.annotation.processing.Generated("tool")
                class Made {
                  MessageCreateParams make(String text) {
                    return MessageCreateParams.builder()
                        .model(Model.CLAUDE_OPUS_5)
                        .maxTokens(10L)
                        .systemOfTextBlockParams(List.of(TextBlockParam.builder()
                            .text(text)
                            .cacheControl(CacheControlEphemeral.builder().build())
                            .build()))
                        .addUserMessage(text)
                        .build();
                  }
                }
                """)
            .on(Host.JAVAC);
    assertThat(compilation.findings()).isEmpty();
  }
}
