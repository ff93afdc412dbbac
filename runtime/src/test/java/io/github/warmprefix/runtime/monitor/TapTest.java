package io.github.warmprefix.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TapTest {
  private static final String USAGE =
      """
      {"input_tokens":3,"cache_creation_input_tokens":50,"cache_creation":\
      {"ephemeral_5m_input_tokens":20,"ephemeral_1h_input_tokens":30},\
      "cache_read_input_tokens":7,"output_tokens":9,"service_tier":"standard"}""";
  private static final String MESSAGE =
      """
      {"id":"msg_1","content":[{"type":"tool_use","model":"no","usage":{"input_tokens":999},\
      "input":{"usage":{"input_tokens":998},"model":"no"}},{"type":"text","text":"é\\n😀"}],\
      "model":"claude-haiku-4-5","diagnostics":{"cache_miss_reason":{"type":"tools_changed"}},\
      "usage":%s}"""
          .formatted(USAGE);
  private static final String EVENTS =
      """
      event: message_start
      data: {"type":"message_start","message":{"model":"claude-haiku-4-5","diagnostics":{"cache_miss_reason":"tools_changed"},"usage":{"input_tokens":3,"cache_creation_input_tokens":50,"cache_creation":{"ephemeral_5m_input_tokens":20,"ephemeral_1h_input_tokens":30},"cache_read_input_tokens":7,"output_tokens":1}}}

      event: content_block_delta
      data: {"type":"content_block_delta","delta":{"usage":{"input_tokens":999}}}

      event: message_delta
      data: {"type":"message_delta","usage":{"output_tokens":9}}

      event: message_stop
      data: {"type":"message_stop"}

      """;
  private static final Sample EXPECTED =
      new Sample(
          Samples.TAGS,
          Samples.MODEL,
          new Tokens(3, 20, 30, 7, 9),
          false,
          Optional.of(MissReason.TOOLS_CHANGED));

  @Property(tries = 60)
  void anAnswerIsReadInPiecesOfAnySize(@ForAll @IntRange(min = 1, max = 700) int piece) {
    assertThat(samples(MESSAGE, piece, JsonTap::new)).containsExactly(EXPECTED);
    assertThat(samples(EVENTS, piece, EventTap::new)).containsExactly(EXPECTED);
  }

  @Test
  void aStreamThatIsGivenUpCountsAsFarAsItWasRead() {
    String begun = EVENTS.substring(0, EVENTS.indexOf("event: message_delta"));

    assertThat(samples(begun, 64, EventTap::new))
        .containsExactly(
            new Sample(
                Samples.TAGS,
                Samples.MODEL,
                new Tokens(3, 20, 30, 7, 1),
                false,
                Optional.of(MissReason.TOOLS_CHANGED)));
  }

  @Test
  void whatTellsOfNoTokensIsNotBooked() {
    assertThat(samples("{\"input_tokens\":17}", 5, JsonTap::new)).isEmpty();
    assertThat(samples("", 5, EventTap::new)).isEmpty();
  }

  @Test
  void resultsOfABatchAreReadLineByLine() {
    String results =
        "{\"custom_id\":\"a\",\"result\":{\"type\":\"succeeded\",\"message\":"
            + MESSAGE
            + "}}\n{\"custom_id\":\"b\",\"result\":{\"type\":\"expired\"}}\n"
            + "{\"custom_id\":\"c\",\"result\":{\"type\":\"succeeded\",\"message\":"
            + MESSAGE
            + "}}";
    List<String> ids = new ArrayList<>();
    Function<Consumer<UsageFields>, Tap> tap =
        booking ->
            new ResultsTap(
                fields -> {
                  ids.add(fields.customId());
                  booking.accept(fields);
                });

    assertThat(samples(results, 100, tap)).containsExactly(EXPECTED, EXPECTED);
    assertThat(ids).containsExactly("a", "b", "c");
  }

  @Test
  void bytesPassUnchangedWhateverTheTapThinksOfThem() throws IOException {
    String noJson = "<html>" + "x".repeat(100_000);
    List<UsageFields> found = new ArrayList<>();
    try (TappedStream stream = new TappedStream(bytes(noJson), new JsonTap(found::add))) {
      assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(noJson);
    }
    assertThat(found).isEmpty();
  }

  @Test
  void linesOverTheLimitAreLeftOut() {
    List<String> lines = new ArrayList<>();
    Lines cut = new Lines(4, line -> lines.add(new String(line, StandardCharsets.UTF_8)));
    byte[] text = "ab\nabcdef\nabcd\n\nx".getBytes(StandardCharsets.UTF_8);
    for (byte one : text) {
      cut.add(new byte[] {one}, 0, 1);
    }
    cut.end();

    assertThat(lines).containsExactly("ab", "abcd", "x");
  }

  private static List<Sample> samples(
      String text, int piece, Function<Consumer<UsageFields>, Tap> tap) {
    List<Sample> found = new ArrayList<>();
    Tap open = tap.apply(fields -> fields.sample(Samples.TAGS).ifPresent(found::add));
    try (TappedStream stream = new TappedStream(bytes(text), open)) {
      byte[] buffer = new byte[piece];
      while (stream.read(buffer, 0, piece) >= 0) {
        continue;
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return found;
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
