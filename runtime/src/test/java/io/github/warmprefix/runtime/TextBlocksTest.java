package io.github.warmprefix.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.anthropic.models.messages.MessageCreateParams;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextBlocksTest {
  private final TextBlocks fixed = new TextBlocks();

  private static MessageCreateParams.Builder params() {
    return MessageCreateParams.builder().model("m").maxTokens(1).addUserMessage("Hello");
  }

  private static String system(MessageCreateParams.Builder params) {
    JsonNode system = Json.tree(params.build()._body()).path("system");
    List<String> blocks = new ArrayList<>();
    system.forEach(
        block ->
            blocks.add(block.path("text").asText() + block.at("/cache_control/ttl").asText("")));
    return String.join(",", blocks);
  }

  private String withMarked(String text, String ttl) {
    MessageCreateParams.Builder params = params();
    fixed.addTo(params, text, ttl);
    return system(params);
  }

  @Test
  void aMarkerGoesOnTheLastBlockOfItsRunOnly() {
    fixed.add("a");
    fixed.add("b");
    fixed.mark("1h");
    fixed.mark("5m");
    fixed.add(" ");
    fixed.mark("5m");
    fixed.add("c");
    fixed.endRun();
    fixed.mark("5m");
    MessageCreateParams.Builder params = params();
    fixed.addTo(params);
    assertThat(system(params)).isEqualTo("a,b1h,c");
  }

  @Test
  void aCopyLeavesTheOriginalAlone() {
    fixed.add("a");
    TextBlocks copy = fixed.copy();
    copy.add("b");
    copy.mark("5m");
    MessageCreateParams.Builder ofCopy = params();
    copy.addTo(ofCopy);
    MessageCreateParams.Builder ofOriginal = params();
    fixed.addTo(ofOriginal);
    assertThat(system(ofCopy)).isEqualTo("a,b5m");
    assertThat(system(ofOriginal)).isEqualTo("a");
  }

  @Test
  void aMarkedTextStandsBehindTheFixedBlocksOfThatRequestOnly() {
    fixed.add("a");
    assertThat(withMarked("north", "5m")).isEqualTo("a,north5m");
    assertThat(withMarked("south", "5m")).isEqualTo("a,south5m");
    assertThat(withMarked(" ", "5m")).isEqualTo("a");
  }

  @Test
  void theSameTextWithAnotherTtlIsAnotherPrompt() {
    String text = "north";
    assertThat(withMarked(text, "5m")).isEqualTo("north5m");
    assertThat(withMarked(text, "1h")).isEqualTo("north1h");
    assertThat(withMarked(text, "5m")).isEqualTo("north5m");
  }

  @Test
  void requestsWithTheSameTextShareTheirSystemPrompt() {
    String text = "north";
    MessageCreateParams.Builder one = params();
    MessageCreateParams.Builder two = params();
    fixed.addTo(one, text, "5m");
    fixed.addTo(two, text, "5m");
    assertThat(one.build().system().orElseThrow()).isSameAs(two.build().system().orElseThrow());
  }

  @Test
  void manyThreadsEachGetTheirOwnText() {
    List<String> texts = IntStream.range(0, 50).mapToObj(i -> "text " + i).toList();
    assertThat(
            IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(i -> texts.get(i % texts.size()))
                .filter(text -> !withMarked(text, "5m").equals(text + "5m")))
        .isEmpty();
  }
}
