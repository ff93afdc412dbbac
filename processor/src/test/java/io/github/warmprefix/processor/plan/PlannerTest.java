package io.github.warmprefix.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.read.ReadDesk;
import io.github.warmprefix.processor.template.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannerTest {
  /** More tokens than the minimum of the model, which is 512. */
  private static final String LONG = "x".repeat(600);

  private static String text(String name, String text) {
    return "@CachedPrefix String %s = \"%s\";\n".formatted(name, text);
  }

  private static String document(String name, String parameters) {
    return "@CachedPrefix(section = Section.USER) static String %s(%s) { return \"\"; }\n"
        .formatted(name, parameters);
  }

  private static List<List<String>> runs(Plan plan) {
    return plan.runs().stream()
        .map(run -> run.segments().stream().map(Segment::name).toList())
        .toList();
  }

  @Test
  void segmentsGoByTheWireAndInOneSectionByTheSource() {
    Plan plan =
        PlannedDesk.of(
            """
            @DynamicSuffix static String ticket(String s) { return s; }
            @CachedPrefix(section = Section.USER) String SHOT = "a";
            @CachedPrefix(section = Section.ASSISTANT) String ANSWER = "b";
            @CachedPrefix String ROLE = "c";
            @CachedPrefix static List<Tool> tools() { return List.of(); }
            """);

    assertThat(plan.wire())
        .extracting(Segment::name)
        .containsExactly("tools", "ROLE", "ticket", "SHOT", "ANSWER");
    assertThat(runs(plan))
        .containsExactly(List.of("tools"), List.of("ROLE"), List.of("SHOT", "ANSWER"));
  }

  @Test
  void anotherTtlBeginsARun() {
    String hour = "@CachedPrefix(ttl = CacheTtl.ONE_HOUR) String HOUR = \"%s\";\n".formatted(LONG);

    Plan plan = PlannedDesk.of(hour + text("A", LONG) + text("B", LONG));

    assertThat(runs(plan)).containsExactly(List.of("HOUR"), List.of("A", "B"));
    assertThat(plan.markers())
        .extracting(Marker::ttl)
        .containsExactly(Ttl.ONE_HOUR, Ttl.FIVE_MINUTES);
    assertThat(PlannedDesk.carriers(plan.markers())).containsExactly("HOUR", "B");
  }

  @Test
  void otherCacheKeysBeginARunAndOtherParametersDoNot() {
    Plan plan =
        PlannedDesk.of(
            document("a", "@CacheKey String shop, String now")
                + document("b", "@CacheKey String shop")
                + document("c", "@CacheKey String shop, @CacheKey String city"));

    assertThat(runs(plan)).containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void aRunThatIsTooShortLeavesItsMarkerToTheNext() {
    Plan plan = PlannedDesk.of(text("ROLE", "short") + document("guide", ""));

    assertThat(PlannedDesk.carriers(plan.wanted())).containsExactly("guide");
    assertThat(plan.markers()).isEqualTo(plan.wanted());
  }

  @Test
  void twoShortRunsLeaveTheirMarkersToTheThird() {
    String hour = "@CachedPrefix(ttl = CacheTtl.ONE_HOUR) String HOUR = \"short\";\n";

    Plan plan = PlannedDesk.of(hour + text("ROLE", "short") + document("guide", ""));

    assertThat(PlannedDesk.carriers(plan.markers())).containsExactly("guide");
  }

  @Test
  void theLastRunKeepsItsMarkerHoweverShort() {
    Plan plan = PlannedDesk.of(text("ROLE", "short"));

    assertThat(plan.lastMarker())
        .hasValueSatisfying(marker -> assertThat(marker.prefix().surelyMisses(512)).isTrue());
  }

  @Test
  void aRunOfUnknownSizeKeepsItsMarker() {
    Plan plan =
        PlannedDesk.of(
            "@CachedPrefix static String role() { return \"\"; }\n" + document("guide", ""));

    assertThat(PlannedDesk.carriers(plan.markers())).containsExactly("role", "guide");
  }

  @Test
  void blankTextCarriesNoMarker() {
    Plan plan = PlannedDesk.of(text("ROLE", LONG) + text("GAP", " ") + text("END", ""));

    assertThat(PlannedDesk.carriers(plan.markers())).containsExactly("ROLE");
    assertThat(plan.lastMarker().orElseThrow().prefix())
        .as("blank text behind the marker counts all the same")
        .isEqualTo(plan.runs().get(0).prefix());
  }

  @Test
  void aRunOfBlankTextHasNoMarkerAndTakesNoneAway() {
    String blank = "@CachedPrefix(section = Section.USER) String GAP = \" \";\n";

    Plan plan = PlannedDesk.of(text("ROLE", "short") + blank);

    assertThat(PlannedDesk.carriers(plan.markers())).containsExactly("ROLE");
    assertThat(runs(plan)).hasSize(2);
  }

  @Test
  void aTemplateWithoutCachedMembersHasNoMarker() {
    Plan plan = PlannedDesk.of("@DynamicSuffix static String ticket(String s) { return s; }\n");

    assertThat(plan.runs()).isEmpty();
    assertThat(plan.lastMarker()).isEmpty();
  }

  @Test
  void conversationsTakeFromTheMarkersThatAreLeft() {
    String members =
        "@CachedPrefix static List<Tool> tools() { return List.of(); }\n"
            + text("ROLE", LONG)
            + document("guide", "@CacheKey String bike")
            + "@DynamicSuffix static String ticket(String s) { return s; }\n"
            + "@DynamicSuffix static List<MessageParam> history(List<MessageParam> t) { return t; }\n";

    Plan four = PlannedDesk.of(PlannedDesk.read(members), 4);
    Plan two = PlannedDesk.of(PlannedDesk.read(members), 2);

    assertThat(four.movingMarkers()).isEqualTo(1);
    assertThat(PlannedDesk.carriers(four.markers())).containsExactly("tools", "ROLE", "guide");
    assertThat(PlannedDesk.carriers(two.wanted())).containsExactly("ROLE", "guide");
    assertThat(PlannedDesk.carriers(two.markers())).containsExactly("guide");
  }

  @Test
  void aSectionHasAMarkerOfItsOwnOnlyWhereThereIsRoom() {
    String members =
        "@CachedPrefix static List<Tool> tools() { return List.of(); }\n"
            + text("ROLE", LONG)
            + document("guide", "");

    Plan three = PlannedDesk.of(PlannedDesk.read(members), 3);
    Plan two = PlannedDesk.of(PlannedDesk.read(members), 2);

    assertThat(PlannedDesk.carriers(three.wanted())).containsExactly("tools", "ROLE", "guide");
    assertThat(PlannedDesk.carriers(two.wanted())).containsExactly("tools", "guide");
    assertThat(two.markers()).isEqualTo(two.wanted());
  }

  @Test
  void aMarkerIsFoundByItsSegment() {
    Plan plan = PlannedDesk.of(text("ROLE", LONG) + text("RULES", LONG) + document("guide", ""));

    List<Segment> wire = plan.wire();
    assertThat(wire).extracting(Segment::name).containsExactly("ROLE", "RULES", "guide");
    assertThat(plan.runs().get(0).segments())
        .extracting(segment -> plan.markerOn(segment).isPresent())
        .containsExactly(false, true);
    assertThat(plan.markerOn(plan.runs().get(1).last())).contains(plan.markers().get(1));
  }

  @Test
  void withoutAKnownModelNothingIsMeasured() {
    Plan plan =
        PlannedDesk.of(
            ReadDesk.of(
                    Case.type(
                        "@PromptTemplate(model = \"claude-none\") interface Desk {\n"
                            + text("ROLE", LONG)
                            + "}"))
                .template()
                .orElseThrow(),
            4);

    assertThat(plan.tokens()).isEmpty();
    assertThat(plan.lastMarker().orElseThrow().prefix().complete()).isFalse();
  }
}
