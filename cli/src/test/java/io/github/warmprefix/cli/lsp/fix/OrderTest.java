package io.github.warmprefix.cli.lsp.fix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrderTest {
  private static final String LINKED_SET =
      "Keep the order in which it is written, with LinkedHashSet";
  private static final String LINKED_MAP =
      "Keep the order in which it is written, with LinkedHashMap";
  private static final String SORTED_SET = "Sort it, with TreeSet";
  private static final String SORTED_MAP = "Sort it by its keys, with TreeMap";

  private final Bench bench = new Bench();

  private static String constant(String declaration, String text) {
    return Bench.withTicket(
        "  "
            + declaration
            + "\n\n  @CachedPrefix\n  static String rules() {\n    return "
            + text
            + ";\n  }\n");
  }

  @Test
  void keepsTheOrderOfASet() {
    String text =
        constant("Set<String> NAMES = Set.of(\"a\", \"b\");", "String.join(\", \", NAMES)");

    assertThat(bench.fixed(text, LINKED_SET))
        .isEqualTo(
            text.replace(
                "Set.of(\"a\", \"b\")",
                "Collections.unmodifiableSet(new LinkedHashSet<>(List.of(\"a\", \"b\")))"));
    assertThat(bench.fixed(text, SORTED_SET))
        .contains("Collections.unmodifiableSet(new TreeSet<>(List.of(\"a\", \"b\")))");
  }

  @Test
  void sortsASetWhereItIsUsed() {
    String text =
        constant("Set<String> NAMES = Set.of(\"a\", \"b\");", "String.join(\", \", NAMES)");

    assertThat(bench.fixed(text, "Sort NAMES where it is used, with TreeSet"))
        .isEqualTo(text.replace("\", \", NAMES)", "\", \", new TreeSet<>(NAMES))"));
  }

  @Test
  void makesAListOfASetThatNobodyElseSees() {
    String text =
        Bench.withTicket(
            """
              @CachedPrefix
              static String rules() {
                Set<String> names = Set.of("a", "b");
                return String.join(", ", names);
              }
            """);

    assertThat(bench.fixed(text, "Make it a List"))
        .isEqualTo(text.replace("Set<String> names = Set.of", "List<String> names = List.of"));
  }

  @Test
  void leavesASetThatOthersMaySee() {
    String text =
        constant("Set<String> NAMES = Set.of(\"a\", \"b\");", "String.join(\", \", NAMES)");

    assertThat(bench.titles(text)).doesNotContain("Make it a List");
  }

  @Test
  void sortsOnlyWhatIsSureToHaveAnOrder() {
    String text =
        constant(
            "Set<Object> NAMES = Set.of(List.of(), \"b\");",
            "\"One of \" + NAMES.iterator().next()");

    assertThat(bench.titles(text))
        .contains(LINKED_SET)
        .doesNotContain(SORTED_SET, "Sort NAMES where it is used, with TreeSet");
  }

  @Test
  void keepsTheOrderOfAMap() {
    String text =
        constant("Map<String, Object> FEES = Map.of(\"a\", 1, \"b\", \"x\");", "\"Fees: \" + FEES");

    assertThat(bench.fixed(text, SORTED_MAP))
        .isEqualTo(
            text.replace(
                "Map.of(\"a\", 1, \"b\", \"x\")",
                "Collections.unmodifiableMap(new TreeMap<>(Map.of(\"a\", 1, \"b\", \"x\")))"));
    assertThat(bench.fixed(text, LINKED_MAP))
        .contains(
            "import java.util.*;\n"
                + "import java.util.stream.Collectors;\n"
                + "import java.util.stream.Stream;\n")
        .contains("Stream.of(Map.entry(\"a\", 1), Map.entry(\"b\", \"x\")).collect(");
  }

  @Test
  void keepsTheOrderOfWhatIsCopied() {
    String text =
        constant(
            "List<String> NAMES = List.of(\"a\", \"b\");",
            "String.join(\", \", Set.copyOf(NAMES))");

    assertThat(bench.fixed(text, "Keep the order of what is copied, with LinkedHashSet"))
        .isEqualTo(text.replace("Set.copyOf(NAMES)", "new LinkedHashSet<>(NAMES)"));
  }

  @Test
  void keepsTheOrderInWhichAMapIsFilled() {
    String text =
        Bench.withTicket(
            """
              @CachedPrefix
              static String rules() {
                Map<DayOfWeek, String> hours = new HashMap<>();
                hours.put(DayOfWeek.MONDAY, "9 to 5");
                hours.put(DayOfWeek.SUNDAY, "closed");
                return "Hours: " + hours;
              }
            """);

    assertThat(bench.fixed(text, "Keep the order in which it is filled, with LinkedHashMap"))
        .isEqualTo(text.replace("new HashMap<>", "new LinkedHashMap<>"));
  }

  @Test
  void keepsTheOrderOfAStream() {
    String text =
        Bench.withTicket(
                """
                  @CachedPrefix
                  static String rules() {
                    return String.join(", ", Stream.of("a", "b").collect(Collectors.toUnmodifiableSet()));
                  }
                """)
            .replace(
                "import java.util.*;",
                "import java.util.stream.Collectors;\nimport java.util.stream.Stream;");

    assertThat(bench.fixed(text, "Keep the order of the stream, with LinkedHashSet"))
        .isEqualTo(
            text.replace(
                    "Collectors.toUnmodifiableSet()", "Collectors.toCollection(LinkedHashSet::new)")
                .replace(
                    "import java.util.stream.Collectors;",
                    "import java.util.LinkedHashSet;\nimport java.util.stream.Collectors;"));
  }
}
