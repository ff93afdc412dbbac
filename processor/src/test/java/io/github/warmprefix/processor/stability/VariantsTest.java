package io.github.warmprefix.processor.stability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are one of finitely many, chosen by a parameter that its author vouches for. */
class VariantsTest {
  private static final String SEASON =
      """
      enum Season {
        WINTER("cold") { String ride() { return "studs"; } },
        SUMMER("warm") { String ride() { return "slicks"; } };
        private final String air;
        Season(String air) { this.air = air; }
        String air() { return air; }
        abstract String ride();
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rush ? \"a\" : \"b\" | the boolean rush",
        "\"mode \" + rush | the boolean rush",
        "vip ? \"a\" : \"b\" | the boolean vip",
        "switch (season) { case WINTER -> \"a\"; default -> \"b\"; } | the enum Season",
        "season == Season.WINTER ? \"a\" : \"b\" | the enum Season",
        "Map.of(Season.WINTER, \"a\", Season.SUMMER, \"b\").get(season) | the enum Season",
        "new String[] {\"a\", \"b\"}[season.ordinal()] | the enum Season",
        "season.air() | the enum Season",
        "season.ride() | the enum Season",
        "season.name().toLowerCase(Locale.ROOT) | the enum Season",
      })
  void aChoiceByItOrItsTextIsAVariant(String expression, String subject) {
    Bodies bodies =
        Bodies.members(members("return \"\" + (" + expression + "); // expect VARIANT\n"))
            .and("Season", SEASON)
            .asExpected();
    assertThat(bodies.influences()).extracting(Influence::subject).contains(subject);
  }

  @Test
  void soIsAChoiceByStatements() {
    Bodies.members(
            members(
                """
                String text = "Ride";
                if (rush) { // expect VARIANT
                  text += " fast";
                }
                switch (season) { // expect VARIANT
                  case WINTER: return text + " on studs";
                  default: return text;
                }
                """))
        .and("Season", SEASON)
        .asExpected();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rush ? \"same\" : \"same\"",
        "key ? \"a\" : \"b\"",
        "key && where == Season.WINTER ? \"a\" : \"b\"",
        "where.ride()",
        "pick(where)",
        "pick(Season.WINTER)",
        "\"since \" + build",
      })
  void nothingIsSaidWhereACacheKeyOrNothingDecides(String expression) {
    assertThat(
            Bodies.members(members("return " + expression + ";\n"))
                .and("Season", SEASON)
                .asExpected()
                .influences())
        .isEmpty();
  }

  @Test
  void itShowsInTheHelperThatChooses() {
    Bodies.members(
            """
            private static String head(@Stable(reason = "few") boolean rush) {
              return rush ? "Hurry." : "Relax."; // expect VARIANT
            }
            @CachedPrefix static String rules(@Stable(reason = "few") boolean rush) {
              return "Be kind. "
                  + head(
                      rush);
            }
            """)
        .asExpected();
  }

  @Test
  void whatVariesMoreKeepsItsLevel() {
    Bodies.members(
            members(
                """
                String day = LocalDate.now(ZoneOffset.UTC).getDayOfMonth() == 1 ? "a" : "b"; // expect PER_DAY
                String mode = Boolean.getBoolean("shop.rush") ? "a" : "b"; // expect PER_PROCESS
                return day + mode;
                """))
        .and("Season", SEASON)
        .asExpected();
  }

  private static String members(String body) {
    return """
        private static String pick(@Stable(reason = "checked") Season season) {
          return switch (season) { case WINTER -> "a"; default -> "b"; };
        }
        @CachedPrefix static String rules(
            @Stable(reason = "few") boolean rush,
            @Stable(reason = "few") Boolean vip,
            @Stable(reason = "few") Season season,
            @Stable(reason = "one per release") String build,
            @CacheKey boolean key,
            @CacheKey Season where) {
        %s}
        """
        .formatted(body);
  }
}
