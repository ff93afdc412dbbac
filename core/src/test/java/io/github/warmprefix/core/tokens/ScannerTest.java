package io.github.warmprefix.core.tokens;

import static io.github.warmprefix.core.tokens.Part.BLANKS;
import static io.github.warmprefix.core.tokens.Part.DIGITS;
import static io.github.warmprefix.core.tokens.Part.KNOWN_SIGN;
import static io.github.warmprefix.core.tokens.Part.KNOWN_WORD;
import static io.github.warmprefix.core.tokens.Part.MARKS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScannerTest {

  @Test
  void aTextIsCutWhereTheClassOfItsCharactersChanges() {
    assertThat(read("int x1 = 42;\n").parts)
        .containsExactly(
            KNOWN_WORD, BLANKS, KNOWN_WORD, DIGITS, BLANKS, MARKS, BLANKS, DIGITS, MARKS, BLANKS);
  }

  @ParameterizedTest
  @CsvSource({
    "word, 1",
    "getName, 2",
    "URLPath, 2",
    "URL, 1",
    "Title, 1",
    "aB, 2",
    "ABc, 2",
    "über, 1",
    "fooBARBaz, 3",
    "ÜberGröße, 2"
  })
  void aWordIsCutAtItsHumps(String word, int pieces) {
    assertThat(read(word).parts).hasSize(pieces).containsOnly(KNOWN_WORD);
  }

  @Test
  void aPairOfSurrogatesIsOneSignAndHalvesAreOneEach() {
    assertThat(read("😀").parts).containsExactly(KNOWN_SIGN);
    assertThat(read("\uDE00\uD83D").parts).containsExactly(KNOWN_SIGN, KNOWN_SIGN);
    assertThat(read("漢字").parts).hasSize(2);
  }

  @Test
  void theSameWordIsTheSamePieceInTheSameSurroundingsOnly() {
    assertThat(read("a word, a word").keys).hasSize(4);
    assertThat(new HashSet<>(read("x word, a word").keys)).hasSize(3);
    assertThat(new HashSet<>(read("x word, a (word").keys)).hasSize(4);
  }

  @Test
  void whatStandsAroundMarksIsAFeatureOfTheirs() {
    assertThat(features("a.b")).isNotEqualTo(features("a. b"));
    assertThat(features("----")).isNotEqualTo(features("-----"));
  }

  @Test
  void veryLongRunsAreTakenInParts() {
    assertThat(read("-".repeat(10_000)).parts).hasSizeBetween(2, 100).containsOnly(MARKS);
    assertThat(read("x" + "😀".repeat(2_000)).parts).hasSize(2_001);
    assertThat(read("漢😀😀".repeat(700)).parts).hasSize(2_100).containsOnly(KNOWN_SIGN);
  }

  @Test
  void aTextThatIsNoStringIsReadAlike() {
    String text = "Each line, 12 of them; é漢 ".repeat(700);
    Recorder pieces = new Recorder();
    Scanner scanner = new Scanner(pieces);
    scanner.read(new StringBuilder(text.substring(0, 9_001)));
    scanner.read(new StringBuilder(text.substring(9_001)));
    scanner.end();
    assertThat(pieces.parts).isEqualTo(read(text).parts);
    assertThat(pieces.keys).isEqualTo(read(text).keys);
  }

  private static Set<Integer> features(String text) {
    return read(text).features;
  }

  private static Recorder read(String text) {
    Recorder recorder = new Recorder();
    Scanner scanner = new Scanner(recorder);
    scanner.read(text);
    scanner.end();
    return recorder;
  }

  private static final class Recorder implements Features {
    final List<Part> parts = new ArrayList<>();
    final List<Long> keys = new ArrayList<>();
    final Set<Integer> features = new HashSet<>();

    @Override
    public void start(Part part) {
      parts.add(part);
    }

    @Override
    public boolean isNew(long key, int form) {
      keys.add(key);
      return false;
    }

    @Override
    public boolean spelled(boolean isNew) {
      return true;
    }

    @Override
    public void common(int feature, int times) {
      features.add(feature);
    }

    @Override
    public void rare(int feature) {
      features.add(feature);
    }
  }
}
