package io.github.warmprefix.cli.lsp.fix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MoveBehindPrefixTest {
  private static final String INTO_TICKET =
      "Move the changing text behind the prefix, into ticket()";

  private final Bench bench = new Bench();

  @Test
  void cutsTheSentenceOutOfTheLine() {
    String text =
        Bench.withTicket(
            """
              @CachedPrefix
              static String rules() {
                return "Be short. It is " + LocalDateTime.now() + " here. Brakes go first.";
              }
            """);

    assertThat(bench.fixed(text, INTO_TICKET))
        .isEqualTo(
            text.replace(
                    "\"Be short. It is \" + LocalDateTime.now() + \" here. Brakes go first.\"",
                    "\"Be short. Brakes go first.\"")
                .replace(
                    "return text;",
                    "return \"It is \" + LocalDateTime.now() + \" here.\\n\" + text;"));
  }

  @Test
  void keepsTheLayoutOfTheOperandsThatStay() {
    String text =
        Bench.withTicket(
            """
              @CachedPrefix
              static String rules() {
                return "Brakes go first.\\nTime: "
                    + LocalDateTime.now()
                    + "\\nBatteries"
                    + " second.";
              }
            """);

    assertThat(bench.fixed(text, INTO_TICKET))
        .contains(
            """
                return "Brakes go first.\\n"
                    + "Batteries"
                    + " second.";
            """)
        .contains("return \"Time: \" + LocalDateTime.now() + \"\\n\" + text;");
  }

  @Test
  void cutsALineOutOfATextBlock() {
    String text =
        Bench.withTicket(
            """
              @CachedPrefix
              static String rules() {
                return \"""
                    Brakes go first.
                    It is "%s".
                    Batteries second.
                    \""".formatted(LocalDateTime.now());
              }
            """);

    assertThat(bench.fixed(text, INTO_TICKET))
        .contains(
            """
                return \"""
                    Brakes go first.
                    Batteries second.
                    \""";
            """)
        .contains("return \"It is \\\"\" + LocalDateTime.now() + \"\\\".\\n\" + text;");
  }

  @Test
  void cutsASentenceOutOfAFormattedText() {
    String text =
        Bench.withTicket(
            """
              @CachedPrefix
              static String rules(@CacheKey String brand) {
                var now = LocalDateTime.now();
                return String.format("Sell %s. It is %s here. Brakes go first.", brand, now);
              }
            """);

    assertThat(bench.fixed(text, INTO_TICKET))
        .contains(
            "  {\n    return String.format(\"Sell %s. Brakes go first.\", brand);".substring(2))
        .contains("return \"It is \" + LocalDateTime.now() + \" here.\\n\" + text;");
  }

  @Test
  void takesAMemberAwayOfWhichNothingIsLeft() {
    String text =
        Bench.withTicket(
            """
              /** What time it is. */
              @CachedPrefix String CLOCK = "It is " + LocalDateTime.now();
            """);

    assertThat(bench.fixed(text, "Move the changing text behind the prefix, into a new clock()"))
        .doesNotContain("CLOCK", "What time it is")
        .contains(
            """
              @DynamicSuffix
              static String clock() {
                return "It is " + LocalDateTime.now();
              }

              @DynamicSuffix
              static String ticket(String text) {
            """);
  }

  @Test
  void takesALocalVariableAlong() {
    String text =
        Bench.withTicket(
            """
              @CachedPrefix
              static String rules() {
                LocalDateTime now = LocalDateTime.now();
                return "Brakes go first. It is " + now + ".";
              }
            """);

    assertThat(bench.fixed(text, INTO_TICKET))
        .doesNotContain("now =")
        .contains("    return \"Brakes go first.\";\n")
        .contains("return \"It is \" + LocalDateTime.now() + \".\\n\" + text;");
  }

  @Test
  void movesTheCallOfAHelperThatReadsAClock() {
    String text =
        Bench.withTicket(
            """
              static String stamp() {
                return LocalDateTime.now().toString();
              }

              @CachedPrefix
              static String rules() {
                return "Brakes go first.\\n" + stamp();
              }
            """);

    assertThat(bench.fixed(text, INTO_TICKET))
        .contains("return \"Brakes go first.\\n\";")
        .contains("return stamp() + \"\\n\" + text;");
  }

  @Test
  void takesParametersAlongIntoANewMethod() {
    String text =
        Bench.withTicket(
            """
              @CachedPrefix
              static String rules(String customer) {
                return "Brakes go first. You look after " + customer + ".";
              }
            """);

    assertThat(
            bench.fixed(text, "Move the changing text behind the prefix, into a new rulesSuffix()"))
        .contains("static String rules() {\n    return \"Brakes go first.\";")
        .contains(
            "static String rulesSuffix(String customer) {\n"
                + "    return \"You look after \" + customer + \".\";");
  }

  @Test
  void putsParenthesesAroundWhatWouldMeanSomethingElse() {
    String text =
        Bench.template(
            """
              @CachedPrefix
              static String rules() {
                return "Brakes go first. It is " + LocalDateTime.now() + ".";
              }

              @DynamicSuffix
              static String ticket(String text, boolean loud) {
                return loud ? text : text.strip();
              }
            """);

    assertThat(bench.fixed(text, INTO_TICKET))
        .contains(
            "return \"It is \" + LocalDateTime.now() + \".\\n\" + (loud ? text : text.strip());");
  }

  @Test
  void addsAMethodWhereNoneIsBehindThePrefix() {
    String text =
        """
        package shop;

        import io.github.warmprefix.annotations.CachedPrefix;
        import io.github.warmprefix.annotations.PromptTemplate;
        import java.util.UUID;

        @PromptTemplate(model = "claude-opus-5")
        final class Desk {
        \t@CachedPrefix
        \tstatic String rules() {
        \t\treturn "Session " + UUID.randomUUID() + ". " + "Never promise a date to anybody. ".repeat(200);
        \t}
        }
        """;

    assertThat(
            bench.fixed(text, "Move the changing text behind the prefix, into a new rulesSuffix()"))
        .contains("import io.github.warmprefix.annotations.DynamicSuffix;\n")
        .contains(
            """
            \t\treturn "Never promise a date to anybody. ".repeat(200);
            \t}

            \t@DynamicSuffix
            \tstatic String rulesSuffix() {
            \t\treturn "Session " + UUID.randomUUID() + ".";
            \t}
            }
            """);
  }

  @Test
  void keepsTheLineEndsOfWindows() {
    String text =
        Bench.template(
                """
                  @CachedPrefix
                  static String rules() {
                    return "Brakes go first. It is " + LocalDateTime.now() + ".";
                  }
                """)
            .replace("\n", "\r\n");

    String fixed =
        bench.fixed(text, "Move the changing text behind the prefix, into a new rulesSuffix()");
    assertThat(fixed.replace("\r\n", "")).doesNotContain("\n");
  }
}
