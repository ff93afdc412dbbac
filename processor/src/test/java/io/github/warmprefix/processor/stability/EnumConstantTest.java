package io.github.warmprefix.processor.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Enum constants that are looked up by a name, known or not. */
class EnumConstantTest {
  private static final String TONE =
      """
      enum Tone {
        TIMED {
          @Override String text() { return "" + System.nanoTime(); }EXPECTED
        },
        PLAIN {
          @Override String text() { return "plain"; }
        };
        abstract String text();
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"Tone.NAME", "Tone.valueOf(\"NAME\")"})
  void aNameThatIsKnownTellsTheConstant(String constant) {
    String body = "return " + constant + ".text();\n";
    Bodies plain = Bodies.body(body.replace("NAME", "PLAIN")).and("Tone", tone("")).asExpected();
    assertThat(plain.text()).contains("plain");
    Bodies.body(body.replace("NAME", "TIMED"))
        .and("Tone", tone(" // expect PER_REQUEST"))
        .asExpected();
  }

  @Test
  void anyOtherNameMayBeThatOfEachConstant() {
    Bodies bodies =
        keyed("Tone.valueOf(name).text()").and("Tone", tone(" // expect PER_REQUEST")).asExpected();
    assertThat(bodies.text()).isEmpty();
  }

  @Test
  void theNameItselfMayChange() {
    Bodies.body(
            """
            String name = new Random().nextBoolean() ? "PLAIN" : "LOUD"; // expect PER_REQUEST
            return Volume.valueOf(name).text();
            """)
        .and("Volume", "enum Volume { PLAIN, LOUD; String text() { return \"\" + ordinal(); } }\n")
        .asExpected();
  }

  @Test
  void theOnlyConstantNeedsNoName() {
    Bodies bodies =
        keyed("Sole.valueOf(name).text()")
            .and("Sole", "enum Sole { ONE; String text() { return \"one\"; } }\n")
            .asExpected();
    assertThat(bodies.text()).contains("one");
  }

  @Test
  void valuesComeInTheOrderOfTheirDeclaration() {
    Bodies bodies =
        Bodies.body(
                """
                String all = "";
                for (Size size : Size.values()) {
                  all += size.name() + size.ordinal();
                }
                return all + Size.valueOf("LARGE").ordinal();
                """)
            .and("Size", "enum Size { SMALL, LARGE }\n")
            .asExpected();
    assertThat(bodies.text()).contains("SMALL0LARGE11");
  }

  @Test
  void whatAConstantHasIsMadeWhenTheEnumIsLoaded() {
    keyed("Start.FIXED.at + Start.valueOf(name).at")
        .and(
            "Start",
            """
            enum Start {
              FIXED("noon"),
              LOADED("" + System.nanoTime()); // expect PER_PROCESS
              final String at;
              Start(String at) { this.at = at; }
            }
            """)
        .asExpected();
  }

  @Test
  void aConstantHasOneIdentityPerProcess() {
    Bodies.members(
            """
            enum Size { SMALL, LARGE }
            @CachedPrefix static String rules() {
              return "" + Size.SMALL.hashCode() // expect PER_PROCESS
                  + Size.LARGE.compareTo(Size.SMALL) + Size.SMALL.equals(Size.LARGE);
            }
            """)
        .asExpected();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"64 | // expect PER_PROCESS", "65 | //"})
  void moreThanSoManyConstantsAreNotToldApart(int count, String expected) {
    String others =
        IntStream.range(1, count).mapToObj(i -> "C" + i + "(0)").collect(Collectors.joining(", "));
    keyed("\"\" + Many.valueOf(name).at")
        .and(
            "Many",
            """
            enum Many {
              C0(System.nanoTime()), EXPECTED
              OTHERS;
              final long at;
              Many(long at) { this.at = at; }
            }
            """
                .replace("EXPECTED", expected)
                .replace("OTHERS", others))
        .asExpected();
  }

  /** A template that returns {@code value}, in which a {@code name} is known to callers only. */
  private static Bodies keyed(String value) {
    return Bodies.members(
        "@CachedPrefix static String rules(@CacheKey String name) {\nreturn " + value + ";\n}\n");
  }

  private static String tone(String expected) {
    return TONE.replace("EXPECTED", expected);
  }
}
