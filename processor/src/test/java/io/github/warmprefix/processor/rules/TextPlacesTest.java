package io.github.warmprefix.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.lock.LineChange;
import io.github.warmprefix.processor.finding.TextPlace;
import io.github.warmprefix.processor.template.PackagedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPlacesTest {
  private static final PackagedText TEXT =
      new PackagedText("a.md", "one\ntwo {{now}}\n{{city}} {{now}}", "");

  @ParameterizedTest
  @CsvSource({"1, one", "2, two {{now}}", "3, {{city}} {{now}}", "4, {{city}} {{now}}"})
  void aChangedLineIsFoundAndTheLastOneIsWhereThereIsNoSuch(int line, String text) {
    List<LineChange> changes = List.of(new LineChange(line, List.of(), 1));

    assertThat(TextPlaces.firstLine(TEXT, changes).map(TextPlacesTest::text)).contains(text);
  }

  @Test
  void theFirstChangeCounts() {
    List<LineChange> changes =
        List.of(new LineChange(2, List.of(), 1), new LineChange(3, List.of(), 1));

    assertThat(TextPlaces.firstLine(TEXT, changes).map(TextPlacesTest::text))
        .contains("two {{now}}");
    assertThat(TextPlaces.firstLine(TEXT, List.of())).isEmpty();
  }

  @Test
  void theFirstLineMayBeEmpty() {
    PackagedText text = new PackagedText("a.md", "\ntwo", "");

    assertThat(TextPlaces.firstLine(text, List.of(new LineChange(1, List.of(), 1))))
        .contains(new TextPlace("a.md", 0, 0));
    assertThat(TextPlaces.firstLine(text, List.of(new LineChange(2, List.of(), 1))))
        .contains(new TextPlace("a.md", 1, 4));
  }

  @Test
  void aPlaceholderIsFoundWhereItStandsFirst() {
    assertThat(TextPlaces.placeholder(TEXT, "now")).contains(new TextPlace("a.md", 8, 15));
    assertThat(TextPlaces.placeholder(TEXT, "city")).contains(new TextPlace("a.md", 16, 24));
    assertThat(TextPlaces.placeholder(TEXT, "shop")).isEmpty();
  }

  @Test
  void allOfATextIsFromItsStartToItsEnd() {
    assertThat(text(TextPlaces.whole(TEXT))).isEqualTo(TEXT.text());
  }

  private static String text(TextPlace place) {
    return TEXT.text().substring(place.start(), place.end());
  }
}
