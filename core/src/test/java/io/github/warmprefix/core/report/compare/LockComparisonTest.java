package io.github.warmprefix.core.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import io.github.warmprefix.core.lock.LineHashes;
import io.github.warmprefix.core.lock.Lock;
import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.core.lock.LockedSegment;
import io.github.warmprefix.core.lock.LockedTokens;
import io.github.warmprefix.core.lock.PrefixKey;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.report.Samples;
import io.github.warmprefix.core.report.Schemas;
import io.github.warmprefix.core.report.compare.TemplateChange.Caching;
import io.github.warmprefix.core.tokens.TokenEstimate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LockComparisonTest {
  private static final String HAIKU = "claude-haiku-4-5";
  private static final Schema SCHEMA = Schemas.documented("comparison.schema.json");

  private final Map<PrefixKey, LockedPrefix> before = new HashMap<>();
  private final Map<PrefixKey, LockedPrefix> after = new HashMap<>();

  @Test
  void whatIsAsBeforeIsOnlyCounted() {
    before.put(key("A", 1), prefix(HAIKU, "one", 5_000));
    after.put(key("A", 1), counted(HAIKU, "one", 5_100));
    assertThat(compare()).isEqualTo(new LockComparison(List.of(), 1));
    assertThat(ComparisonText.write(compare())).isEqualTo("0 templates changed, 1 as before.\n");
  }

  @Test
  void growthCostsAReadOfEachRequestAndOneWrite() {
    before.put(key("A", 1), prefix(HAIKU, "one", 5_000));
    after.put(key("A", 1), prefix(HAIKU, "two", 6_000));
    TemplateChange change = change();
    assertThat(change.prefixes().get(0).kind()).isEqualTo(ChangeKind.GREW);
    assertThat(change.prefixes().get(0).segments()).containsExactly("TEXT");
    Effect effect = change.effect().orElseThrow();
    // reads at 0.10, writes at 1.25 and 2.00 USD a million
    assertThat(effect.before()).isEqualByComparingTo("0.5");
    assertThat(effect.after()).isEqualByComparingTo("0.6");
    assertThat(effect.change()).isEqualByComparingTo("0.1");
    assertThat(effect.rewrite5m()).isEqualByComparingTo("0.0075");
    assertThat(effect.rewrite1h()).isEqualByComparingTo("0.012");
  }

  @Test
  void aPrefixThatShrinksUnderTheMinimumCostsMore() {
    before.put(key("A", 1), prefix(HAIKU, "one", 4_200));
    after.put(key("A", 1), prefix(HAIKU, "two", 3_900));
    TemplateChange change = change();
    assertThat(change.prefixes().get(0).kind()).isEqualTo(ChangeKind.SHRANK);
    assertThat(change.caching()).isEqualTo(Caching.LOST);
    Effect effect = change.effect().orElseThrow();
    assertThat(effect.before()).isEqualByComparingTo("0.42");
    assertThat(effect.after()).isEqualByComparingTo("3.9");
    assertThat(effect.rewrite5m()).isZero();
    assertThat(ComparisonText.write(compare())).contains("too short to be cached now");
  }

  @Test
  void onlyWhatFollowsAnUnchangedPrefixIsWrittenAnew() {
    before.put(key("A", 1), prefix(HAIKU, "tools", 5_000));
    before.put(key("A", 2), prefix(HAIKU, "one", 9_000));
    after.put(key("A", 1), prefix(HAIKU, "tools", 5_000));
    after.put(key("A", 2), prefix(HAIKU, "two", 9_000));
    TemplateChange change = change();
    assertThat(change.prefixes()).extracting(PrefixChange::marker).containsExactly(2);
    assertThat(change.prefixes().get(0).kind()).isEqualTo(ChangeKind.CHANGED);
    Effect effect = change.effect().orElseThrow();
    assertThat(effect.change()).isZero();
    // 5,000 read and 4,000 written
    assertThat(effect.rewrite5m()).isEqualByComparingTo("0.0055");
  }

  @Test
  void aPrefixIsCachedFromTheMinimumOn() {
    before.put(key("A", 1), prefix(HAIKU, "tools", 4_096));
    before.put(key("A", 2), prefix(HAIKU, "one", 9_096));
    after.put(key("A", 1), prefix(HAIKU, "tools", 4_096));
    after.put(key("A", 2), counted(HAIKU, "two", 9_096));
    // 4,096 read at 0.10 and 5,000 written at 1.25 USD a million
    assertThat(change().effect().orElseThrow().rewrite5m()).isEqualByComparingTo("0.0066596");
    before.clear();
    after.remove(key("A", 2));
    assertThat(change().effect().orElseThrow().after()).isEqualByComparingTo("0.4096");
  }

  @Test
  void onlyMembersThatDifferAreNamed() {
    before.put(key("A", 1), members("ROLE:x", "RULES:y", "text:1", "text:2"));
    after.put(key("A", 1), members("ROLE:x", "RULES:z", "text:1", "text:3", "NEW:n"));
    assertThat(change().prefixes().get(0).segments()).containsExactly("NEW", "RULES", "text");
  }

  @Test
  void anotherModelIsAnotherCacheAndAnotherPrice() {
    before.put(key("A", 1), prefix(HAIKU, "one", 5_000));
    after.put(key("A", 1), prefix("claude-opus-5-5", "one", 5_000));
    TemplateChange change = change();
    assertThat(change.prefixes().get(0).kind()).isEqualTo(ChangeKind.CHANGED);
    assertThat(change.effect().orElseThrow().after()).isEqualByComparingTo("1");
    assertThat(change.effect().orElseThrow().rewrite5m()).isEqualByComparingTo("0.025");
    assertThat(ComparisonText.write(compare())).contains("claude-haiku-4-5 → claude-opus-5-5");
  }

  @Test
  void aPrefixThatIsKnownInPartIsComparedByThatPart() {
    before.put(key("A", 1), locked(HAIKU, "one", new LockedTokens.AtLeast(5_000)));
    after.put(key("A", 1), locked(HAIKU, "two", new LockedTokens.AtLeast(6_000)));
    assertThat(change().prefixes().get(0).kind()).isEqualTo(ChangeKind.GREW);
    assertThat(change().effect().orElseThrow().change()).isEqualByComparingTo("0.1");
  }

  @Test
  void templatesComeAndGo() {
    before.put(key("Old", 1), prefix(HAIKU, "one", 5_000));
    after.put(key("New", 1), prefix(HAIKU, "two", 6_000));
    LockComparison comparison = compare();
    assertThat(comparison.changes())
        .extracting(TemplateChange::template)
        .containsExactly("New", "Old");
    assertThat(comparison.changes().get(0).prefixes().get(0).kind()).isEqualTo(ChangeKind.NEW);
    assertThat(comparison.changes().get(1).prefixes().get(0).kind()).isEqualTo(ChangeKind.GONE);
    assertThat(comparison.total().change()).isEqualByComparingTo("0.1");
    assertThat(comparison.total().rewrite5m()).isEqualByComparingTo("0.0075");
  }

  @Test
  void unknownModelsHaveNoPrice() {
    after.put(key("A", 1), prefix("claude-next", "one", 5_000));
    assertThat(change().effect()).isEmpty();
    assertThat(compare().unpriced()).isEqualTo(1);
    assertThat(ComparisonText.write(compare())).contains("Without 1 template of unknown models");
  }

  @Test
  void theTextSaysWhatAndHowMuch() {
    before.put(key("shop.Triage", 1), prefix(HAIKU, "one", 5_000));
    after.put(key("shop.Triage", 1), prefix(HAIKU, "two", 6_000));
    assertThat(ComparisonText.write(compare()))
        .isEqualTo(
            """
            1 template changed, 0 as before.
            1,000 requests of each that read their prefix: $0.50 before, $0.60 now (+$0.10); \
            written anew once: $0.0075 for 5m, $0.012 for 1h.

            shop.Triage  claude-haiku-4-5
              prefix 1 grew from 5,000 to 6,000 tokens (+1,000), by TEXT
              $0.50 before, $0.60 now (+$0.10); written anew once: $0.0075 for 5m, $0.012 for 1h
            """);
  }

  @Test
  void theJsonIsAsDocumented() {
    before.put(key(Samples.HOSTILE, 1), prefix(HAIKU, "one", 5_000));
    after.put(key("A", 1), prefix("claude-next", "one", 5_000));
    String json = ComparisonJson.write(compare());
    assertThat(Schemas.errors(SCHEMA, json)).isEmpty();
    assertThat(Schemas.errors(SCHEMA, json.replace("\"gone\"", "\"lost\""))).isNotEmpty();
    assertThat(Schemas.errors(SCHEMA, json.replace("\"total\"", "\"sum\""))).isNotEmpty();
  }

  @Test
  void theMarkdownFitsIntoACommentAndHoldsNothingButText() {
    for (int i = 0; i < 1000; i++) {
      after.put(key(Samples.HOSTILE + i, 1), prefix(HAIKU, "one", 5_000 + i));
    }
    assertThat(ComparisonMarkdown.write(compare()))
        .startsWith("## Prompt changes: 1000 templates changed, 0 as before\n")
        .contains("and 950 more")
        .doesNotContain("<script", "[x](y)")
        .hasSizeLessThan(65_536);
  }

  private TemplateChange change() {
    assertThat(compare().changes()).hasSize(1);
    return compare().changes().get(0);
  }

  private LockComparison compare() {
    return LockComparison.of(ModelCatalogue.bundled(), new Lock(before), new Lock(after));
  }

  private static PrefixKey key(String template, int marker) {
    return new PrefixKey(template, marker);
  }

  private static LockedPrefix prefix(String model, String text, long tokens) {
    return locked(model, text, new LockedTokens.Estimated(TokenEstimate.exactly(tokens)));
  }

  private static LockedPrefix counted(String model, String text, long tokens) {
    LocalDate day = LocalDate.of(2026, 11, 21);
    return locked(model, text, new LockedTokens.Counted(tokens, "count_tokens", day));
  }

  private static LockedPrefix members(String... namesAndTexts) {
    List<LockedSegment> segments =
        Stream.of(namesAndTexts)
            .map(member -> member.split(":"))
            .map(member -> new LockedSegment(member[0], member[1], LineHashes.of(member[1])))
            .toList();
    return new LockedPrefix(
        "1", HAIKU, segments.toString(), new LockedTokens.AtLeast(5_000), segments);
  }

  private static LockedPrefix locked(String model, String text, LockedTokens tokens) {
    return new LockedPrefix(
        "1", model, text, tokens, List.of(new LockedSegment("TEXT", text, LineHashes.of(text))));
  }
}
