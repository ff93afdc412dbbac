package io.github.warmprefix.processor.lock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.lock.LineHashes;
import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.core.lock.LockedSegment;
import io.github.warmprefix.core.lock.LockedTokens;
import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.lock.UnknownPrefix.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrefixPrintsTest {
  private static final String RULES = "Ask for the frame number before you quote a part. ";
  private static final String LONG = RULES.repeat(100);
  private static final String ROLE = "  @CachedPrefix String ROLE = \"" + LONG + "\";\n";
  private static final String HOUR =
      "  @CachedPrefix(ttl = CacheTtl.ONE_HOUR) String ROLE = \"" + LONG + "\";\n";
  private static final String TICKET =
      "  @DynamicSuffix static String ticket(String s) { return s; }\n";

  private static PrefixPrints members(String members) {
    return Prints.of(Case.members(members + TICKET).resource("rules.md", "One.\nTwo.\n"));
  }

  @Test
  void anEntryHasAllThatTheLockFileHolds() {
    PrefixPrints prints =
        Prints.of(
            Case.type(
                    "@PromptTemplate(model = \"claude-opus-5\", version = \"7\")\ninterface Desk {\n"
                        + ROLE
                        + "  @CachedPrefix(resource = \"rules.md\") String rules();\n"
                        + TICKET
                        + "}\n")
                .resource("rules.md", "One.\nTwo.\n"));

    assertThat(prints.unknown()).isEmpty();
    assertThat(prints.entries()).containsOnlyKeys(1);
    LockedPrefix entry = prints.entries().get(1);
    assertThat(entry.version()).isEqualTo("7");
    assertThat(entry.model()).isEqualTo("claude-opus-5");
    assertThat(entry.sha256()).matches("[0-9a-f]{64}");
    assertThat(((LockedTokens.Estimated) entry.tokens()).estimate().low()).isGreaterThan(512);
    assertThat(entry.segments()).extracting(LockedSegment::name).containsExactly("ROLE", "rules");
    assertThat(entry.segments().get(1).lines()).isEqualTo(LineHashes.of("One.\nTwo.\n"));
    assertThat(entry.segments().get(1).sha256())
        .as("printf 'One.\\nTwo.\\n' | sha256sum")
        .isEqualTo("4ff383aed1c1f960d918badc8521e2eeee95deaa423df74c719b5edaa3c52270");
  }

  @Test
  void aPrefixIsAllUpToItsMarkerAndHasTheMembersSinceTheOneBefore() {
    PrefixPrints prints =
        members(HOUR + "  @CachedPrefix(resource = \"rules.md\") String rules();\n");

    assertThat(prints.entries()).containsOnlyKeys(1, 2);
    assertThat(prints.known().get(1).wire().system()).containsExactly(LONG);
    assertThat(prints.known().get(2).wire().system()).containsExactly(LONG, "One.\nTwo.\n");
    assertThat(prints.entries().get(2).segments())
        .extracting(LockedSegment::name)
        .containsExactly("rules");
    assertThat(prints.entries().get(2).sha256()).isNotEqualTo(prints.entries().get(1).sha256());
  }

  @Test
  void theWireHoldsWhatTheBuilderSends() {
    WirePrefix wire =
        members(
                """
                  @CachedPrefix(section = Section.USER) String QUESTION = "It creaks.";
                  @CachedPrefix(section = Section.USER) String GAP = " ";
                  @CachedPrefix(section = Section.USER) String MORE = "It rattles.";
                  @CachedPrefix(section = Section.ASSISTANT) String ANSWER = "Where?";
                """
                    + ROLE)
            .known()
            .get(2)
            .wire();

    assertThat(wire)
        .isEqualTo(
            new WirePrefix(
                List.of(LONG),
                List.of(
                    new WireTurn("user", List.of("It creaks.", "It rattles.")),
                    new WireTurn("assistant", List.of("Where?")))));
  }

  @Test
  void whereOneTextEndsAndTheNextStartsCounts() {
    String one =
        "  @CachedPrefix String A = \"" + LONG + "\";\n  @CachedPrefix String B = \"ab\";\n";

    assertThat(members(one).entries().get(1).sha256())
        .isNotEqualTo(
            members(one.replace(" \";", " a\";").replace("\"ab\"", "\"b\""))
                .entries()
                .get(1)
                .sha256());
  }

  @Test
  void aPrefixThatIsNotAllKnownHasNoEntryAndSaysWhy() {
    PrefixPrints prints =
        members(
            ROLE
                + "  @CachedPrefix static String brand(@CacheKey String brand) { return brand; }\n"
                + "  @CachedPrefix(section = Section.USER) static String late() { return \"\" + Desk.class; }\n");

    assertThat(prints.entries()).containsOnlyKeys(1);
    assertThat(prints.unknown())
        .containsExactly(
            new UnknownPrefix(2, "brand", Cause.PER_KEY),
            new UnknownPrefix(3, "brand", Cause.PER_KEY));
  }

  @Test
  void textsBehindToolsAreLockedForThemselves() {
    PrefixPrints prints =
        members(
            "  @CachedPrefix static List<Tool> tools() { return List.of(); }\n"
                + ROLE
                + "  @CachedPrefix static String brand(@CacheKey String brand) { return brand; }\n");

    assertThat(prints.unknown()).extracting(UnknownPrefix::marker).containsExactly(1, 2, 3);
    assertThat(prints.partial()).containsOnlyKeys(2);
    LockedPrefix entry = prints.partial().get(2).entry();
    assertThat(entry.segments()).extracting(LockedSegment::name).containsExactly("ROLE");
    assertThat(((LockedTokens.AtLeast) entry.tokens()).tokens()).isGreaterThan(512);
    assertThat(entry.sha256()).isNotEqualTo(members(ROLE).entries().get(1).sha256());
  }

  @Test
  void whatCodeMakesIsNotKnown() {
    assertThat(
            members("  @CachedPrefix static String late() { return \"\" + Desk.class; }\n")
                .unknown())
        .containsExactly(new UnknownPrefix(1, "late", Cause.COMPUTED));
    assertThat(
            members("  @CachedPrefix static List<Tool> tools() { return List.of(); }\n").unknown())
        .containsExactly(new UnknownPrefix(1, "tools", Cause.OBJECTS));
  }

  @Test
  void aPrefixOfWhichSomethingIsWrongIsNotKnown() {
    assertThat(members(ROLE + "  @CachedPrefix(resource = \"gone.md\") String gone();\n").unknown())
        .containsExactly(new UnknownPrefix(1, "ROLE", Cause.UNREADABLE));
    assertThat(
            Prints.of(
                    Case.type(
                        "@PromptTemplate(model = \"claude-9\")\ninterface Desk {\n"
                            + ROLE
                            + TICKET
                            + "}\n"))
                .unknown())
        .containsExactly(new UnknownPrefix(1, "ROLE", Cause.UNKNOWN_MODEL));
    assertThat(
            members(
                    "  @DynamicSuffix(section = Section.SYSTEM) static String day(String day) { return day; }\n"
                        + ROLE)
                .unknown())
        .containsExactly(new UnknownPrefix(1, "day", Cause.DYNAMIC));
  }
}
