package io.github.warmprefix.processor.generate;

import static io.github.warmprefix.processor.generate.Shop.LONG;
import static io.github.warmprefix.processor.generate.Shop.desk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.lock.Prints;
import org.junit.jupiter.api.Test;

/** What generated classes say about their prefixes. */
class GeneratedPrefixTest {
  private static final String ROLE = "  @CachedPrefix String ROLE = " + LONG + ";\n";
  private static final String BRAND =
      "  @CachedPrefix static String brand(@CacheKey String brand) { return brand; }\n";
  private static final String TICKET =
      "  @DynamicSuffix static String ticket(String s) { return s; }\n";

  @Test
  void itNamesTemplateVersionModelMinimumAndMarkers() {
    String info =
        Shop.of(
                "Desk",
                "@PromptTemplate(model = \"claude-opus-5\", version = \"7 \\\"b\\\"\")\ninterface Desk {\n"
                    + ROLE
                    + BRAND
                    + "}\n")
            .run("DeskPrompt.PREFIX.toString()");
    assertThat(info)
        .contains(
            "template=shop.Desk",
            "version=7 \"b\"",
            "model=claude-opus-5",
            "minimumTokens=OptionalInt[512]",
            "MarkerInfo[member=ROLE, ttl=FIVE_MINUTES, keys=[]]",
            "MarkerInfo[member=brand, ttl=FIVE_MINUTES, keys=[brand]]")
        .containsPattern("sha256=[0-9a-f]{64}")
        .containsPattern("tokens=Optional\\[TokenEstimate\\[low=\\d+, expected=\\d+, high=\\d+]]");
  }

  @Test
  void theHashChangesWithTheFixedTextAlone() {
    String hash = "DeskPrompt.PREFIX.sha256()";
    String one = desk(ROLE + BRAND + TICKET).run(hash);
    assertThat(desk(ROLE + TICKET).run(hash)).isEqualTo(one);
    assertThat(desk(ROLE.replace("quote", "price") + BRAND + TICKET).run(hash)).isNotEqualTo(one);
    assertThat(
            desk(ROLE.replace("@CachedPrefix", "@CachedPrefix(ttl = CacheTtl.ONE_HOUR)") + TICKET)
                .run(hash))
        .isEqualTo(one);
  }

  @Test
  void theHashIsTheOneThatIsLocked() {
    String members =
        ROLE
            + """
              @CachedPrefix(resource = "rules.md") String rules();
              @CachedPrefix(section = Section.USER) String QUESTION = "Grüße, it \\"creaks\\".";
              @CachedPrefix(section = Section.USER) String MORE = "And it rattles.";
              @CachedPrefix(section = Section.ASSISTANT) String ANSWER = "Where?";
            """
            + TICKET;
    String rules = "Ask for the frame number.\n";
    assertThat(desk(members).resource("rules.md", rules).run("DeskPrompt.PREFIX.sha256()"))
        .isEqualTo(
            Prints.of(Case.members(members).resource("rules.md", rules)).entries().get(2).sha256());
  }

  private static final String LOGGED =
      """
      StringBuilder log = new StringBuilder();
      java.util.logging.Logger logger = java.util.logging.Logger.getLogger("shop.Desk");
      logger.setUseParentHandlers(false);
      logger.addHandler(new java.util.logging.StreamHandler() {
        @Override public void publish(java.util.logging.LogRecord entry) {
          log.append(entry.getLevel()).append(' ').append(entry.getMessage()).append('\\n');
        }
      });
      DeskPrompt.PREFIX.tokens();
      return log.toString();
      """;

  @Test
  void aPrefixOfUnknownSizeThatIsTooShortIsLoggedOnce() {
    assertThat(
            desk("  @CachedPrefix static String role() { return \"Hi, \" + Desk.class.getName(); }\n"
                    + TICKET)
                .runBody(LOGGED))
        .matches(
            "WARNING the fixed prefix of shop.Desk has about \\d+ tokens \\(\\d+ to \\d+\\), which is"
                + " below the minimum of 512 of claude-opus-5, so its cache marker on role has no"
                + " effect\\n");
  }

  @Test
  void aPrefixOfUnknownSizeThatIsLongEnoughIsNotLogged() {
    assertThat(
            desk("  @CachedPrefix static String role() { return (Desk.class.getName() + \" is kind. \").repeat(900); }\n"
                    + TICKET)
                .runBody(LOGGED))
        .isEmpty();
  }

  @Test
  void aShortFixedPartInFrontOfAKeyedOneIsNotJudgedByItself() {
    assertThat(
            desk(BRAND
                    + "  @SuppressWarnings(\"WP104\") @CachedPrefix static String late() { return \"Late.\"; }\n"
                    + TICKET)
                .runBody(LOGGED))
        .isEmpty();
  }
}
