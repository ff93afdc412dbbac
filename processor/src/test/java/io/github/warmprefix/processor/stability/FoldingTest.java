package io.github.warmprefix.processor.stability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that pure code makes of constants is known while compiling. */
class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "ab".repeat(3) + 'c'                                          | abababc
          "  x ".strip() + "y".concat("z") + 1 + 2L + 1.5 + true        | xyz121.5true
          String.join("-", "a", "b", "c")                               | a-b-c
          String.join("-", List.of("a", "b"))                           | a-b
          "%s has %d items".formatted("cart", 3)                        | cart has 3 items
          String.format("%05d;%-3s;%x", 42, "a", 255)                   | 00042;a  ;ff
          "{{a}} b".replace("{{a}}", "A")                               | A b
          String.valueOf(3) + Integer.toHexString(255) + Math.max(1, 2) | 3ff2
          new StringBuilder("a").append(1).insert(0, "b").reverse().toString() | 1ab
          Stream.of("b", "a").sorted().map(String::toUpperCase).collect(Collectors.joining(", ", "[", "]")) | [A, B]
          IntStream.rangeClosed(1, 3).mapToObj(i -> i + ".").collect(Collectors.joining(" ")) | 1. 2. 3.
          new TreeMap<>(Map.of("b", 1, "a", 2)).toString()              | {a=2, b=1}
          List.of("x", "y").toString() + Arrays.toString(new int[] {1, 2}) | [x, y][1, 2]
          Arrays.deepToString(new String[][] {{"x"}, {"y", "z"}, {}}) | [[x], [y, z], []]
          Optional.of("a").map(s -> s + "!").orElse("none")             | a!
          (1 < 2 ? "yes" : "no") + (7 / 2) + (7 % 4) + (1 << 4)         | yes3316
          (char) ('a' + 1) + "" + (byte) 200 + (long) 1e3               | b-561000
          switch ("b") { case "a" -> "first"; case "b" -> "second"; default -> "third"; } | second
          new String("a") + "AbC".toLowerCase(Locale.ROOT).length()     | a3
          """)
  void expressions(String expression, String text) {
    assertThat(Bodies.body("return " + expression + ";\n").text()).contains(text);
  }

  @Test
  void loopsAndBranchesOverConstants() {
    assertThat(
            Bodies.body(
                    """
                    StringBuilder out = new StringBuilder();
                    String[] names = {"ash", "oak", "fir", "elm"};
                    outer:
                    for (int i = 0; i < names.length; i++) {
                      if (i == 1) {
                        continue;
                      }
                      for (char c : names[i].toCharArray()) {
                        if (c == 'r') {
                          break outer;
                        }
                      }
                      out.append(i).append('.').append(names[i]).append(' ');
                    }
                    int n = 3;
                    while (n-- > 0) {
                      out.append(n);
                    }
                    do {
                      n += 2;
                    } while (n < 4);
                    return out.append(':').append(n).toString();
                    """)
                .text())
        .contains("0.ash 210:5");
    assertThat(
            Bodies.body(
                    """
                    StringBuilder out = new StringBuilder();
                    outer:
                    for (String name : List.of("ash", "oak", "fir", "elm")) {
                      for (int i = 0; i < name.length(); i++) {
                        if (name.charAt(i) == 'o') {
                          continue outer;
                        }
                        if (name.charAt(i) == 'l') {
                          break outer;
                        }
                      }
                      out.append(name).append(' ');
                    }
                    int n = 3;
                    while (n-- > 0) {
                      out.append(n);
                    }
                    do {
                      n += 2;
                    } while (n < 4);
                    return out.append(':').append(n).toString();
                    """)
                .text())
        .contains("ash fir 210:5");
  }

  @Test
  void helpersRecordsAndEnums() {
    assertThat(
            Bodies.members(
                    """
                    enum Size { SMALL("s"), LARGE("l") { @Override String note() { return "big"; } };
                      private final String code;
                      Size(String code) { this.code = code; }
                      String note() { return "plain " + code; }
                    }
                    record Item(String name, int count) {
                      Item { name = name.strip(); }
                      Item(String name) { this(name, 1); }
                    }
                    static abstract class Base {
                      final String head;
                      int seen = 1;
                      Base(String head) { this.head = head; seen++; }
                      abstract String tail();
                      @Override public String toString() { return head + tail() + seen; }
                    }
                    private static String twice(Object... parts) {
                      String all = "";
                      for (Object part : parts) {
                        all += part + "/";
                      }
                      return all;
                    }
                    private static int factorial(int n) { return n <= 1 ? 1 : n * factorial(n - 1); }
                    @CachedPrefix static String rules() {
                      Base base = new Base("h") { @Override String tail() { return "t"; } };
                      return twice(new Item(" nut "), Size.LARGE.note(), Size.SMALL.note(), Size.valueOf("SMALL"), base)
                          + factorial(5) + Size.values().length + Size.LARGE.ordinal();
                    }
                    """)
                .text())
        .contains("Item[name=nut, count=1]/big/plain s/SMALL/ht2/12021");
  }

  @Test
  void staticFieldsInTheirOrder() {
    assertThat(
            Bodies.members(
                    """
                    private static final Map<String, Integer> PRICES = new LinkedHashMap<>();
                    static {
                      PRICES.put("bell", 9);
                      PRICES.put("lamp", 25);
                      PRICES.put("bell", 8);
                    }
                    private static final String TEXT = PRICES + "";
                    @CachedPrefix static final String RULES = TEXT.toUpperCase(Locale.ROOT);
                    """)
                .text())
        .contains("{BELL=8, LAMP=25}");
  }

  @Test
  void hugeTextsAreLeftAlone() {
    assertThat(Bodies.body("return \"abc\".repeat(1_000_000_000);\n").text()).isEmpty();
    assertThat(
            Bodies.body("String s = \"ab\"; for (int i = 0; i < 40; i++) { s += s; } return s;\n")
                .text())
        .isEmpty();
    assertThat(Bodies.body("return String.format(\"%999999999d\", 1);\n").text()).isEmpty();
    assertThat(
            Bodies.body(
                    "return \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\".replaceAll(\"(a+)+$\", \"\");\n")
                .text())
        .isEmpty();
    assertThat(Bodies.body("String s = \"\"; while (true) { s += \"x\"; }\n").text()).isEmpty();
    assertThat(
            Bodies.members(
                    "static String f(int n) { return f(n + 1) + f(n + 2); }\n@CachedPrefix static String rules() { return f(0); }\n")
                .text())
        .isEmpty();
  }
}
