package io.github.warmprefix.processor.generate;

import static io.github.warmprefix.processor.generate.Shop.LONG;
import static io.github.warmprefix.processor.generate.Shop.desk;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the source of generated builders looks like; each is compiled without warnings too. */
class GeneratedSourceTest {
  private static final String ROLE = "  @CachedPrefix String ROLE = " + LONG + ";\n";

  @Test
  void aTemplateOfEveryKindOfMemberIsAFixedPointOfTheFormatter() throws FormatterException {
    assertFormatted(everything("handbook", "brand").compile().generated("DeskPrompt"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 12, 20, 24, 28, 32, 36, 44, 50, 60})
  void namesOfUpToSixtyCharactersAreLaidOutLikeTheFormatterDoes(int length)
      throws FormatterException {
    String member = "m" + "ember".repeat(20).substring(0, length);
    String parameter = "p" + "arameter".repeat(20).substring(0, length);
    assertFormatted(everything(member, parameter).compile().generated("DeskPrompt"));
  }

  private static Shop everything(String member, String parameter) {
    return Shop.of(
            "Desk",
            """
            @SuppressWarnings("WP102")
            @PromptTemplate(model = "claude-opus-5")
            interface Desk {
              @CachedPrefix static List<Tool> tools() throws IOException { return List.of(); }
              @CachedPrefix String ROLE = %LONG%;
              @CachedPrefix(resource = "prompts/rules-of-the-%M%.md") String rules%M%();
              @CachedPrefix static String %M%(@CacheKey String %P%) { return %P%; }
              @SuppressWarnings("WP104")
              @CachedPrefix(resource = "prompts/rules-of-the-%M%.md") String late%M%();
              @CachedPrefix(section = Section.USER) static DocumentBlockParam doc%M%(
                  @CacheKey String %P%, @CacheKey Map<String, List<Integer>> other%P%) {
                return DocumentBlockParam.builder().textSource(%P%).build();
              }
              @DynamicSuffix static List<MessageParam> talk%M%(List<MessageParam> %P%) { return %P%; }
              @DynamicSuffix static String now%M%() { return "now"; }
              @DynamicSuffix(resource = "prompts/reply.md") String packaged%M%(int %P%, char[] q);
              @DynamicSuffix(template = "Answer {{%P%}} and {{ q }} in {{%P%}}!") String
                  reply%M%(String %P%, String... q);
            }
            """
                .replace("%LONG%", LONG)
                .replace("%M%", member)
                .replace("%P%", parameter))
        .resource("prompts/rules-of-the-%M%.md".replace("%M%", member), "Be kind. ".repeat(400))
        .resource("prompts/reply.md", "Number {{" + parameter + "}}, {{q}}.");
  }

  @Test
  void fewStagesManyStagesAndNoneAreFormatted() throws FormatterException {
    assertFormatted(
        desk(ROLE + "  @DynamicSuffix static String now() { return \"n\"; }\n")
            .compile()
            .generated("DeskPrompt"));
    assertFormatted(desk(ROLE).compile().generated("DeskPrompt"));
    StringBuilder members = new StringBuilder(ROLE);
    for (int i = 0; i < 9; i++) {
      members.append(
          "  @DynamicSuffix static String part%d(int p) { return \"\" + p; }\n".formatted(i));
    }
    assertFormatted(desk(members.toString()).compile().generated("DeskPrompt"));
  }

  @Test
  void theDocumentationShowsThePlan() {
    String source =
        desk(ROLE
                + "  @CachedPrefix static String brand(@CacheKey String brand) { return brand; }\n"
                + "  @DynamicSuffix static String ticket(String t) { return t; }\n")
            .compile()
            .generated("DeskPrompt");
    assertThat(source)
        .containsPattern("(?m)^ \\* 1  system +ROLE +\\d+\\.\\.\\d+ +5m, prefix \\d+\\.\\.\\d+$")
        .containsPattern("(?m)^ \\* 2  system +brand +per key +5m$")
        .containsPattern("(?m)^ \\* 3  user +ticket +per request$")
        .contains("A prefix of fewer than 512 tokens is not cached.");
  }

  @Test
  void nothingThatTheProcessorRelocatesIsReferredTo() {
    assertThat(everything("handbook", "brand").compile().generated("DeskPrompt"))
        .doesNotContain("warmprefix.core")
        .doesNotContain("javapoet")
        .doesNotContain("shaded");
  }

  @Test
  void twoCompilationsWriteTheSameBytes() {
    assertThat(everything("handbook", "brand").compile().generated("DeskPrompt"))
        .isEqualTo(everything("handbook", "brand").compile().generated("DeskPrompt"));
  }

  @Test
  void aNestedPublicTemplateHasAPublicBuilder() {
    Shop shop =
        Shop.of(
            "Outer",
            "public final class Outer {\n  private Outer() {}\n"
                + "  @PromptTemplate(model = \"claude-opus-5\")\n  public interface Inner {\n"
                + ROLE
                + "  }\n}\n");
    assertThat(shop.compile("return \"\" + Outer_InnerPrompt.PREFIX.template();").runCompiled())
        .isEqualTo("shop.Outer.Inner");
    assertThat(shop.generated("Outer_InnerPrompt"))
        .contains("\npublic final class Outer_InnerPrompt {");
  }

  @Test
  void aTemplateInAHiddenTypeHasAHiddenBuilder() {
    Shop shop =
        Shop.of(
            "Outer",
            "final class Outer {\n  private Outer() {}\n"
                + "  @PromptTemplate(model = \"claude-opus-5\")\n  public interface Inner {\n"
                + ROLE
                + "  }\n}\n");
    assertThat(shop.compile().generated("Outer_InnerPrompt"))
        .contains("\nfinal class Outer_InnerPrompt {");
  }

  @Test
  void warningsOfTheTemplatesOwnTypesAreNotRepeated() throws FormatterException {
    Shop shop =
        desk(ROLE
                + """
                      @SuppressWarnings({"rawtypes", "deprecation"})
                      @DynamicSuffix static String odd(List raw, Old old) { return "" + raw + old; }
                      @Deprecated @DynamicSuffix static String late(String s) { return s; }
                      @SafeVarargs @DynamicSuffix static String many(List<String>... lists) {
                        return "" + lists.length;
                      }
                    """)
            .type("Old", "@Deprecated final class Old {}\n")
            .compile();
    assertThat(shop.generated("DeskPrompt"))
        .contains("@SuppressWarnings({\"deprecation\", \"rawtypes\", \"unchecked\"})");
    assertFormatted(shop.generated("DeskPrompt"));
  }

  @Test
  void nullnessAnnotationsAndVarargsAreKept() {
    Shop shop =
        desk(ROLE
                + """
                      @DynamicSuffix static String a(@Nullable String s) { return "" + s; }
                      @DynamicSuffix static String b(@Used String s, int... n) { return s; }
                    """)
            .type(
                "Nullable",
                "import java.lang.annotation.*;\n@Target({ElementType.PARAMETER, ElementType.TYPE_USE})\n@interface Nullable {}\n")
            .type(
                "Used",
                "import java.lang.annotation.*;\n@Target(ElementType.PARAMETER)\n@interface Used {}\n")
            .compile();
    assertThat(shop.generated("DeskPrompt"))
        .contains("BStage a(@Nullable String s);", "Ready b(String s, int... n);");
  }

  @Test
  void namesThatMeetTheBuildersOwnAreKeptApart() {
    String text =
        desk(ROLE
                + """
                      @DynamicSuffix static String batchRequest(String customId) { return customId; }
                      @DynamicSuffix static String customize(Ready next) { return next.toString(); }
                      @DynamicSuffix(template = "{{text}}{{next}}") String build(int text, int next);
                      @CachedPrefix(resource = "a.md") @SuppressWarnings("WP101") String base();
                    """)
            .type("Ready", "record Ready(String params) {}\n")
            .resource("a.md", "Some text.")
            .run(
                "Json.of(DeskPrompt.builder().batchRequest(\"a\").customize(new Ready(\"b\"))"
                    + ".build(1, 2).build())");
    assertThat(text).contains("Ready[params=b]", "\"12\"");
  }

  private static void assertFormatted(String source) throws FormatterException {
    Formatter formatter = new Formatter();
    assertThat(
            RemoveUnusedImports.removeUnusedImports(
                ImportOrderer.reorderImports(formatter.formatSource(source), Style.GOOGLE)))
        .isEqualTo(source);
  }
}
