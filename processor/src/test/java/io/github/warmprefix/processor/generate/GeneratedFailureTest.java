package io.github.warmprefix.processor.generate;

import static io.github.warmprefix.processor.generate.Shop.LONG;
import static io.github.warmprefix.processor.generate.Shop.desk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What goes wrong at runtime, and how it is said. */
class GeneratedFailureTest {
  private static final String ROLE = "  @CachedPrefix String ROLE = " + LONG + ";\n";

  @Test
  void aCheckedExceptionOfAMemberIsWrappedAndNamesTheMember() {
    assertThatThrownBy(
            () ->
                desk(ROLE
                        + """
                              @DynamicSuffix static String read(String file) throws IOException {
                                throw new FileNotFoundException(file);
                              }
                            """)
                    .request("DeskPrompt.builder().read(\"gone\").build()"))
        .hasMessage(
            "IllegalStateException: Desk.read() failed: java.io.FileNotFoundException: gone")
        .cause()
        .hasCauseInstanceOf(java.io.FileNotFoundException.class);
  }

  @Test
  void anUncheckedExceptionPassesThrough() {
    assertThatThrownBy(
            () ->
                desk(ROLE
                        + """
                              @DynamicSuffix static String read(String s) {
                                throw new UnsupportedOperationException(s);
                              }
                            """)
                    .request("DeskPrompt.builder().read(\"no\").build()"))
        .hasMessage("UnsupportedOperationException: no");
  }

  @Test
  void aMemberThatReturnsNullIsNamed() {
    assertThatThrownBy(
            () ->
                desk(ROLE + "  @DynamicSuffix static String read(String s) { return null; }\n")
                    .request("DeskPrompt.builder().read(\"\").build()"))
        .hasMessage("IllegalStateException: Desk.read() returned null");
  }

  @Test
  void aRequestWithoutAnyMessageIsNotMade() {
    assertThatThrownBy(
            () ->
                desk(ROLE + "  @DynamicSuffix static String read(String s) { return s; }\n")
                    .request("DeskPrompt.builder().read(\" \\n\").build()"))
        .hasMessageContaining("the request has no messages");
  }

  private static final String RULES =
      "  @CachedPrefix(resource = \"prompts/rules.md\") String rules();\n"
          + "  @DynamicSuffix static String ticket(String s) { return s; }\n";

  @Test
  void aResourceThatChangedAfterTheBuildKeepsTheClassFromLoading() {
    Shop shop =
        desk(RULES)
            .resource("prompts/rules.md", "Be kind. ".repeat(500))
            .compile("return \"\" + DeskPrompt.PREFIX;")
            .resource("prompts/rules.md", "Be rude. ".repeat(500));
    assertThatThrownBy(shop::runCompiled)
        .hasMessageStartingWith(
            "ResourceMismatchException: the resource prompts/rules.md has changed since shop.Desk"
                + " was compiled: sha-256 ")
        .hasMessageContaining("rebuild");
  }

  @Test
  void aResourceThatIsNotPackagedIsNamed() {
    Shop shop =
        desk(RULES)
            .resource("prompts/rules.md", "Be kind. ".repeat(500))
            .compile("return \"\" + DeskPrompt.PREFIX;")
            .remove("prompts/rules.md");
    assertThatThrownBy(shop::runCompiled)
        .hasMessageContaining(
            "the resource prompts/rules.md of shop.Desk is not on the class path");
  }

  @Test
  void textsOfHundredsOfKilobytesWork() {
    String text = "Be kind to every rider — even in the rain. ".repeat(6_000);
    String lengths =
        desk(RULES
                + "  @DynamicSuffix(resource = \"prompts/long.md\") String filled(String name);\n")
            .resource("prompts/rules.md", text)
            .resource("prompts/long.md", text + "{{name}}" + text)
            .run(
                "Json.of(DeskPrompt.builder().ticket(\"t\").filled(\"{{name}}\").build()).length()"
                    + " + \"\"");
    assertThat(Integer.parseInt(lengths)).isGreaterThan(3 * text.length());
  }

  @Test
  void aConstantOfSixtyKilobytesWorks() {
    String text = "\"" + "Be kind. ".repeat(7_000) + "\"";
    assertThat(
            desk("  @CachedPrefix String ROLE = " + text + ";\n")
                .request("DeskPrompt.builder().userMessage(\"u\").build()")
                .at("/system/0/text")
                .asText())
        .hasSize(63_000);
  }
}
