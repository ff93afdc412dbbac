package io.github.warmprefix.processor.stability.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableParserTest {
  private static List<LibraryRow> rows(String text) {
    return ((TableParser.Parsed.Rows) TableParser.parse(text)).rows();
  }

  private static TableParser.Parsed.Wrong wrong(String text) {
    return (TableParser.Parsed.Wrong) TableParser.parse(text);
  }

  @Test
  void aRowHoldsForAllThatStandsBehindItsWord() {
    assertThat(rows("// head\n\n  fixed a.B#c|d/1 @a.C // why\nkeep-day a.B#e\n"))
        .containsExactly(
            new LibraryRow(Effect.FIXED, "a.B#c", 3),
            new LibraryRow(Effect.FIXED, "a.B#d/1", 3),
            new LibraryRow(Effect.FIXED, "@a.C", 3),
            new LibraryRow(Effect.KEEP_DAY, "a.B#e", 4));
  }

  @Test
  void aLineMayBeAllComment() {
    assertThat(rows("//fixed a.B#c")).isEmpty();
  }

  @Test
  void theFirstLineThatIsWrongIsNamed() {
    assertThat(wrong("fixed a.B#c\nnever a.B#d\nfixed"))
        .satisfies(
            wrong -> {
              assertThat(wrong.line()).isEqualTo(2);
              assertThat(wrong.why())
                  .startsWith("unknown word never; a row begins with one of clock, day, request,")
                  .endsWith(" kept, sorted, hashed");
            });
    assertThat(wrong("fixed").why()).isEqualTo("nothing behind fixed");
  }

  @Test
  void oneResultHasOneWord() {
    assertThat(wrong("fixed a.B#c\n\nday a.B#c").why())
        .isEqualTo("a.B#c is day here and fixed in line 1");
    assertThat(rows("fixed a.B#c\nfixed a.B#c")).hasSize(2);
    assertThat(rows("pure a.B\nvalue a.B")).hasSize(2);
  }

  @Test
  void wordsAndKeysAreShownUpToALength() {
    assertThat(wrong("x".repeat(40)).why()).startsWith("unknown word " + "x".repeat(40) + ";");
    assertThat(wrong("x".repeat(41)).why()).startsWith("unknown word " + "x".repeat(40) + "...;");
    assertThat(wrong("fixed " + "x".repeat(120)).why())
        .startsWith("fixed cannot be said of " + "x".repeat(120) + ",");
    assertThat(wrong("fixed " + "x".repeat(121)).why())
        .startsWith("fixed cannot be said of " + "x".repeat(120) + "...,");
  }

  @Test
  void aTableThatIsTrustedIsNotLookedThrough() {
    assertThat(TableParser.parseTrusted("fixed a.B\nday a.B"))
        .isEqualTo(
            new TableParser.Parsed.Rows(
                List.of(
                    new LibraryRow(Effect.FIXED, "a.B", 1), new LibraryRow(Effect.DAY, "a.B", 2))));
  }
}
