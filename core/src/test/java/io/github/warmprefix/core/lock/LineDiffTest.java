package io.github.warmprefix.core.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LineDiffTest {
  @Test
  void showsNewLinesWithTheirTextAndGoneOnesByTheirNumber() {
    assertThat(LineDiff.between(LineHashes.of("a\nb\nc\nd\n"), "a\nB\nc\nd\ne"))
        .containsExactly(new LineChange(2, List.of("B"), 1), new LineChange(5, List.of("e"), 0));
    assertThat(LineDiff.between(LineHashes.of("a\nb\nc"), "a\nc"))
        .containsExactly(new LineChange(2, List.of(), 1));
  }

  @Test
  void keepsAsManyLinesAsItCanAmongThoseThatMoved() {
    assertThat(LineDiff.between(LineHashes.of("a\nb\nc\nd\ne"), "x\nb\nc\na\nd\ny"))
        .containsExactly(
            new LineChange(1, List.of("x"), 1),
            new LineChange(4, List.of("a"), 0),
            new LineChange(6, List.of("y"), 1));
  }

  @Test
  void linesBeforeAndBehindTheChangeAreNotPartOfIt() {
    assertThat(LineDiff.between(LineHashes.of("a\na"), "a\na\na"))
        .containsExactly(new LineChange(3, List.of("a"), 0));
    assertThat(LineDiff.between(LineHashes.of("a\na\na"), "a\na"))
        .containsExactly(new LineChange(3, List.of(), 1));
  }

  @Test
  void doesNotSeeHowLinesEnd() {
    assertThat(LineDiff.between(LineHashes.of("a\r\nb"), "a\nb\n")).isEmpty();
  }

  @Test
  void takesALargeRewriteForOneChange() {
    String before = text(3_000, "old ");
    String after = text(3_000, "new ");

    assertThat(LineDiff.between(LineHashes.of("head\n" + before), "head\n" + after))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.line()).isEqualTo(2);
              assertThat(change.added()).hasSize(3_000);
              assertThat(change.removed()).isEqualTo(3_000);
            });
  }

  @Property
  void removingAndAddingMakesTheNewTextOfTheOld(
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 4) Integer> before,
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 4) Integer> after) {
    List<LineChange> changes = LineDiff.between(LineHashes.of(lines(before)), text(after));

    List<String> rest = new ArrayList<>(lines(before));
    for (LineChange change : changes) {
      rest.subList(change.line() - 1, change.line() - 1 + change.removed()).clear();
      rest.addAll(change.line() - 1, change.added());
    }
    assertThat(rest).isEqualTo(lines(after));
  }

  @Property
  void encodingKeepsTheLines(@ForAll List<String> lines) {
    LineHashes hashes = LineHashes.of(lines);

    assertThat(hashes.encoded()).hasSize(4 * lines.size());
    assertThat(LineHashes.decode(hashes.encoded())).contains(hashes);
  }

  private static List<String> lines(List<Integer> numbers) {
    return numbers.stream().map(number -> "line " + number).toList();
  }

  private static String text(List<Integer> numbers) {
    return String.join("\n", lines(numbers));
  }

  private static String text(int count, String word) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(word).append(i).append('\n');
    }
    return text.toString();
  }
}
