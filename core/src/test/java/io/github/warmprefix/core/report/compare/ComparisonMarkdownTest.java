package io.github.warmprefix.core.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.report.compare.TemplateChange.Caching;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonMarkdownTest {
  @Test
  void withoutChangesThereIsOnlyTheHead() {
    assertThat(ComparisonMarkdown.write(new LockComparison(List.of(), 3)))
        .isEqualTo("## Prompt changes: 0 templates changed, 3 as before\n");
  }

  @Test
  void theDearestChangeStandsFirstAndWhatIsUnknownLast() {
    TemplateChange unknown =
        new TemplateChange(
            "shop.Old",
            Optional.of("claude-next"),
            Optional.empty(),
            List.of(prefix(1, ChangeKind.GONE, OptionalLong.of(1), OptionalLong.empty())),
            Optional.empty(),
            Caching.AS_BEFORE);
    TemplateChange cheaper =
        new TemplateChange(
            "shop.Triage",
            Optional.of("claude-haiku-4-5"),
            Optional.of("claude-haiku-4-5"),
            List.of(
                prefix(1, ChangeKind.CHANGED, OptionalLong.of(900), OptionalLong.of(900)),
                prefix(2, ChangeKind.SHRANK, OptionalLong.of(9_000), OptionalLong.of(3_000))),
            Optional.of(effect("9", "2")),
            Caching.LOST);
    assertThat(
            ComparisonMarkdown.write(
                new LockComparison(List.of(unknown, grown("shop.Desk"), cheaper), 1)))
        .isEqualTo(
            """
            ## Prompt changes: 3 templates changed, 1 as before

            1,000 requests of each that read their prefix: &#36;10.00 before, &#36;4.00 now \
            (−&#36;6.00); written anew once: &#36;1.00 for 5m, &#36;2.00 for 1h. \
            Without 1 template of unknown models.

            | Template | Model | What | 1,000 requests | Change | Written anew |
            | --- | --- | --- | ---: | ---: | ---: |
            | <code>shop.Triage</code> | <code>claude-haiku-4-5</code> | prefix 1 changed: still \
            900 tokens<br>prefix 2 shrank from 9,000 to 3,000 tokens (−6,000)\
            <br>**it is too short to be cached now** | $9.00 → $2.00 | −$7.00 | $0.50 |
            | <code>shop.Desk</code> | <code>claude-opus-5-5</code> | prefix 1 is new: 7 tokens \
            | $1.00 → $2.00 | +$1.00 | $0.50 |
            | <code>shop.Old</code> | <code>claude-next</code> | prefix 1 is gone: 1 token \
            | unknown |  |  |
            """);
  }

  @Test
  void fiftyChangesAreShownWithoutARest() {
    assertThat(ComparisonMarkdown.write(ofSize(50)))
        .contains("<code>T50</code>")
        .doesNotContain("more");
    assertThat(ComparisonMarkdown.write(ofSize(51))).endsWith("\nand 1 more\n");
  }

  @Test
  void namesOfMoreThanThreeHundredCharactersAreCut() {
    String name = "x".repeat(300);
    assertThat(written(name)).contains("<code>" + name + "</code>");
    assertThat(written(name + "y")).contains("<code>" + name + "…</code>");
  }

  private static String written(String template) {
    return ComparisonMarkdown.write(new LockComparison(List.of(grown(template)), 0));
  }

  private static LockComparison ofSize(int changes) {
    return new LockComparison(
        IntStream.rangeClosed(1, changes).mapToObj(i -> grown("T" + i)).toList(), 0);
  }

  private static TemplateChange grown(String template) {
    return new TemplateChange(
        template,
        Optional.empty(),
        Optional.of("claude-opus-5-5"),
        List.of(prefix(1, ChangeKind.NEW, OptionalLong.empty(), OptionalLong.of(7))),
        Optional.of(effect("1", "2")),
        Caching.AS_BEFORE);
  }

  private static PrefixChange prefix(
      int marker, ChangeKind kind, OptionalLong before, OptionalLong after) {
    return new PrefixChange(marker, kind, before, after, List.of("TEXT"));
  }

  private static Effect effect(String before, String after) {
    return new Effect(
        new BigDecimal(before), new BigDecimal(after), new BigDecimal("0.5"), BigDecimal.ONE);
  }
}
