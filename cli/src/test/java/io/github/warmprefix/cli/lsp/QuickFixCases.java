package io.github.warmprefix.cli.lsp;

import io.github.warmprefix.cli.Project;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The title of each quick fix with a template that it mends. */
final class QuickFixCases {
  static final String TICKET =
      """

        @DynamicSuffix
        static String ticket(String text) {
          return text;
        }
      """;
  static final String CLOCK =
      """
        @CachedPrefix
        static String rules() {
          return "Brakes go first. It is " + java.time.LocalDateTime.now() + ".";
        }
      """;

  private QuickFixCases() {}

  /** A template that may be cached, with more members. */
  static String template(String members) {
    return "package shop;\n\nimport io.github.warmprefix.annotations.*;\nimport java.util.*;\n\n"
        + "@PromptTemplate(model = \"claude-opus-5\")\ninterface Desk {\n  @CachedPrefix\n"
        + "  String HANDBOOK = \""
        + Project.longText()
        + "\";\n\n"
        + members
        + "}\n";
  }

  private static String request(String blocks) {
    return """
        package shop;

        import com.anthropic.models.messages.*;
        import java.util.List;

        final class Desk {
          static final String RULES = "Ask for the frame number. ".repeat(300);

          public static MessageCreateParams request(String question) {
            return MessageCreateParams.builder()
                .model("claude-opus-5")
                .maxTokens(500)
                .systemOfTextBlockParams(
                    List.of(
        %s))
                .addUserMessage("Answer the customer.")
                .build();
          }
        }
        """
        .formatted(blocks);
  }

  static Stream<Arguments> fixes() {
    String set =
        "  Set<String> NAMES = Set.of(\"a\", \"b\");\n\n  @CachedPrefix\n  static String rules() {\n"
            + "    return String.join(\", \", NAMES);\n  }\n";
    String workload = "@Workload(requestsPerDay = 96, gapSeconds = 900)\ninterface";
    return Stream.of(
        Arguments.of(
            "Move the changing text behind the prefix, into ticket()", template(CLOCK + TICKET)),
        Arguments.of(
            "Move the changing text behind the prefix, into a new rulesSuffix()",
            template(CLOCK + TICKET)),
        Arguments.of(
            "Make clock() a @DynamicSuffix",
            template(
                """
                  @CachedPrefix
                  static String clock() {
                    StringBuilder text = new StringBuilder("It is ");
                    text.append(java.time.LocalDateTime.now());
                    return text.toString();
                  }
                """
                    + TICKET)),
        Arguments.of(
            "Declare brand as a @CacheKey",
            template(
                "  @CachedPrefix\n  static String brand(String brand) {\n"
                    + "    return \"A \" + brand;\n  }\n"
                    + TICKET)),
        Arguments.of(
            "Vouch for it with @Stable",
            template(
                "  @CachedPrefix static String region() { return System.getenv(\"REGION\"); }\n"
                    + TICKET)),
        Arguments.of(
            "Move STYLE ahead of ticket()",
            template(TICKET.substring(1) + "\n  @CachedPrefix String STYLE = \"Be short.\";\n")),
        Arguments.of(
            "Keep the order in which it is written, with LinkedHashSet", template(set + TICKET)),
        Arguments.of("Sort it, with TreeSet", template(set + TICKET)),
        Arguments.of("Sort NAMES where it is used, with TreeSet", template(set + TICKET)),
        Arguments.of(
            "Make it a List",
            template(
                "  @CachedPrefix\n  static String rules() {\n    Set<String> names = Set.of(\"a\","
                    + " \"b\");\n    return String.join(\", \", names);\n  }\n"
                    + TICKET)),
        Arguments.of(
            "Sort it by its keys, with TreeMap",
            template(
                "  @CachedPrefix\n  static String fees() {\n"
                    + "    return \"\" + Map.of(\"a\", 1, \"b\", 2);\n  }\n"
                    + TICKET)),
        Arguments.of(
            "Keep the order in which it is written, with LinkedHashMap",
            template(
                "  @CachedPrefix\n  static String fees() {\n"
                    + "    return \"\" + Map.of(\"a\", 1, \"b\", 2);\n  }\n"
                    + TICKET)),
        Arguments.of(
            "Keep the order of the stream, with LinkedHashSet",
            template(
                "  @CachedPrefix\n  static String names() {\n    return String.join(\", \","
                    + " List.of(\"a\", \"b\").stream().collect("
                    + "java.util.stream.Collectors.toUnmodifiableSet()));\n  }\n"
                    + TICKET)),
        Arguments.of(
            "Raise the TTL to one hour",
            template(TICKET.substring(1))
                .replace("claude-opus-5", "claude-haiku-5-5")
                .replace("interface", workload)),
        Arguments.of(
            "Use claude-opus-5", template(TICKET.substring(1)).replace("opus-5", "opus_5")),
        Arguments.of(
            "Move the marker to the block ahead",
            request(
                """
                            TextBlockParam.builder().text(RULES).build(),
                            TextBlockParam.builder()
                                .text("The customer asks: " + question)
                                .cacheControl(CacheControlEphemeral.builder().build())
                                .build()""")),
        Arguments.of(
            "Raise the TTL of all markers to one hour",
            request(
                """
                            TextBlockParam.builder()
                                .text(RULES)
                                .cacheControl(CacheControlEphemeral.builder().build())
                                .build(),
                            TextBlockParam.builder()
                                .text(RULES)
                                .cacheControl(
                                    CacheControlEphemeral.builder()
                                        .ttl(CacheControlEphemeral.Ttl.TTL_1H)
                                        .build())
                                .build()""")),
        Arguments.of("Suppress WP301 with a reason", template(CLOCK + TICKET)));
  }

  /** What a fix does in places that are not the usual one. */
  static Stream<Arguments> variants() {
    return Stream.of(
        Arguments.of(
            "Lower the TTL to five minutes",
            template(TICKET.substring(1))
                .replace("claude-opus-5", "claude-haiku-5-5")
                .replace("@CachedPrefix", "@CachedPrefix(ttl = CacheTtl.ONE_HOUR)")
                .replace(
                    "interface",
                    "@Workload(requestsPerDay = 100, gapSeconds = 10, deploysPerDay = 20)\n"
                        + "interface")),
        Arguments.of(
            "Put request() into the user's turn",
            template(
                """
                  @CachedPrefix(section = Section.USER) String EXAMPLE = "An example.";
                  @DynamicSuffix(section = Section.SYSTEM)
                  static String request(String text) {
                    return text;
                  }
                """)),
        Arguments.of(
            "Declare brand as a @CacheKey, and move brand() last",
            template(
                """
                  @CachedPrefix
                  static String brand(String brand) {
                    return "A " + brand;
                  }

                  @CachedPrefix String ROLE = "You are kind.";
                """
                    + TICKET)),
        Arguments.of(
            "Keep the order of what is copied, with LinkedHashSet",
            rules("String.join(\", \", Set.copyOf(List.of(\"a\", \"b\")))")),
        Arguments.of(
            "Keep the order of what is copied, with LinkedHashMap",
            rules("\"\" + Map.copyOf(new TreeMap<>(Map.of(\"a\", 1, \"b\", 2)))")),
        Arguments.of(
            "Keep the order in which it is filled, with LinkedHashSet",
            rules("\"\" + new HashSet<>(List.of(java.time.DayOfWeek.values()))")),
        Arguments.of(
            "Keep the order in which it is filled, with LinkedHashMap",
            template(
                """
                  @CachedPrefix
                  static String hours() {
                    Map<java.time.DayOfWeek, String> hours = new HashMap<>();
                    hours.put(java.time.DayOfWeek.MONDAY, "9 to 5");
                    hours.put(java.time.DayOfWeek.SUNDAY, "closed");
                    return "Hours: " + hours;
                  }
                """
                    + TICKET)),
        Arguments.of(
            "Sort FEES where it is used, with TreeMap",
            template(
                "  Map<String, Integer> FEES = Map.of(\"a\", 1, \"b\", 2);\n"
                    + "  @CachedPrefix static String fees() { return \"Fees: \" + FEES; }\n"
                    + TICKET)),
        Arguments.of(
            "Keep the order of the stream, with LinkedHashMap",
            rules(
                "\"\" + List.of(\"a\", \"b\").stream().collect("
                    + "java.util.stream.Collectors.toUnmodifiableMap(name -> name, String::length))")));
  }

  private static String rules(String expression) {
    return template(
        "  @CachedPrefix static String rules() { return " + expression + "; }\n" + TICKET);
  }

  static Stream<Arguments> days() {
    return Stream.of(
        Arguments.of("Print the day only, with LocalDate", template(CLOCK + TICKET)),
        Arguments.of(
            "Print the day only",
            template(
                """
                  @CachedPrefix
                  static String rules() {
                    return java.time.LocalDateTime.now()
                        .format(java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
                  }
                """
                    + TICKET)));
  }
}
