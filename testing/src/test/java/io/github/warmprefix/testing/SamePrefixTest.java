package io.github.warmprefix.testing;

import static io.github.warmprefix.testing.Fixture.marked;
import static io.github.warmprefix.testing.Fixture.text;
import static io.github.warmprefix.testing.WarmprefixAssertions.rendersTheSamePrefixTwice;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.anthropic.core.JsonValue;
import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.Tool;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SamePrefixTest {
  private static final Map<String, Object> FIELDS =
      Map.of("a", 1, "b", 2, "c", 3, "d", 4, "e", 5, "f", 6, "g", 7, "h", 8);

  /** The same bytes everywhere; what changes stands behind the marker. */
  static final class Steady implements Supplier<MessageCreateParams> {
    @Override
    public MessageCreateParams get() {
      return request(new TreeMap<>(FIELDS))
          .addUserMessage("Ticket " + UUID.randomUUID() + " of " + LocalDateTime.now())
          .build();
    }
  }

  /** A schema in whatever order the JVM has it. */
  static final class Unordered implements Supplier<MessageCreateParams> {
    @Override
    public MessageCreateParams get() {
      return request(FIELDS).addUserMessage("Hi").build();
    }
  }

  /** A number as the host writes it. */
  static final class OfTheHost implements Supplier<MessageCreateParams> {
    @Override
    public MessageCreateParams get() {
      return Fixture.request(marked(String.format("Refunds end at %,.2f.", 1234.5))).build();
    }
  }

  static final class Failing implements Supplier<MessageCreateParams> {
    @Override
    public MessageCreateParams get() {
      throw new IllegalStateException("no database");
    }
  }

  @Test
  void whatIsTheSameInEveryJvmPasses() {
    rendersTheSamePrefixTwice(Steady.class);
  }

  @Test
  void theOrderOfAMapIsNotThatOfAnotherJvm() {
    assertThatThrownBy(() -> rendersTheSamePrefixTwice(Unordered.class))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            "the prefix differs from one rendering to the next at tools[0].input_schema.properties")
        .hasMessageContaining("\n  in JVM 1 (locale en-US, time zone UTC): \"");
  }

  @Test
  void theLocaleOfTheHostIsSeen() {
    assertThatThrownBy(() -> rendersTheSamePrefixTwice(OfTheHost.class))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("at system[0].text, byte 16")
        .hasMessageContaining(
            "in JVM 1 (locale en-US, time zone UTC): \"Refunds end at 1,234.50.\"")
        .hasMessageContaining(
            "in JVM 2 (locale tr-TR, time zone Europe/Istanbul): \"Refunds end at 1.234,50.\"");
  }

  @Test
  void aRequestThatCannotBeMadeThereIsSaidSo() {
    assertThatThrownBy(() -> rendersTheSamePrefixTwice(Failing.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no database");
  }

  @Test
  void aClockThatMovesIsSeen() {
    assertThatThrownBy(
            () ->
                rendersTheSamePrefixTwice(
                    (Clock clock) ->
                        Fixture.request(text("Rules."), marked("Today is " + LocalDate.now(clock)))
                            .build()))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            the prefix differs from one rendering to the next at system[1].text, byte 18
              at 2026-11-21T10:58:58.998Z: "Today is 2026-11-21"
              at 2026-11-22T11:59:59.999Z: "Today is 2026-11-22"\
            """);
  }

  @Test
  void aClockBehindTheMarkerIsNone() {
    rendersTheSamePrefixTwice(
        (Clock clock) ->
            Fixture.request(marked("Rules."), text("It is " + clock.instant())).build());
  }

  @Test
  void oneBlockMoreIsSeen() {
    assertThatThrownBy(
            () ->
                rendersTheSamePrefixTwice(
                    (Clock clock) ->
                        clock.instant().toString().startsWith("2026-11-21")
                            ? Fixture.request(marked("Rules.")).build()
                            : Fixture.request(text("Rules."), marked("More.")).build()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("at system[1], byte 0 (where the first has the end of the prefix)");
  }

  @Test
  void withoutAMarkerNothingIsCached() {
    assertThatThrownBy(
            () ->
                rendersTheSamePrefixTwice((Clock clock) -> Fixture.request(text("Rules.")).build()))
        .isInstanceOf(AssertionError.class)
        .hasMessage("the request has no marker, so nothing of it is cached");
  }

  private static MessageCreateParams.Builder request(Map<String, Object> fields) {
    return MessageCreateParams.builder()
        .model(Fixture.MODEL)
        .maxTokens(100)
        .addTool(
            Tool.builder()
                .name("find")
                .inputSchema(Tool.InputSchema.builder().properties(JsonValue.from(fields)).build())
                .cacheControl(CacheControlEphemeral.builder().build())
                .build());
  }
}
