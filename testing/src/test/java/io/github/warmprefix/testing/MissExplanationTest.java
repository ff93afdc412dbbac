package io.github.warmprefix.testing;

import static io.github.warmprefix.testing.Fixture.chars;
import static io.github.warmprefix.testing.Fixture.marked;
import static io.github.warmprefix.testing.Fixture.request;
import static io.github.warmprefix.testing.Fixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.ContentBlockParam;
import com.anthropic.models.messages.MessageCreateParams;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MissExplanationTest {
  private final Fixture fixture = new Fixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aColdCache() {
    send(request(marked(chars(600))));

    assertThat(missed()).isEqualTo(new MissCause.Cold());
  }

  @Test
  void namesTheBlockTheByteAndBothTexts() {
    send(request(marked("Straße 1. " + chars(600)), marked("Today is Monday.")));
    send(request(marked("Straße 2. " + chars(600)), marked("Today is Monday.")));

    MissCause.Diverged miss = (MissCause.Diverged) missed();
    assertThat(miss.writtenBy()).isEqualTo(1);
    assertThat(miss.divergence().path()).isEqualTo("system[0].text");
    assertThat(miss.divergence().byteOffset())
        .isEqualTo("Straße ".getBytes(StandardCharsets.UTF_8).length);
    assertThat(miss.divergence().cached()).startsWith("\"Straße 1. xxx").endsWith("…\"");
    assertThat(miss.divergence().received()).startsWith("\"Straße 2. xxx");
    assertThat(fixture.last().describe())
        .contains("differs at system[0].text, byte 8", "cached:   \"Straße 1.");
  }

  @Test
  void comparesWithTheEntryThatHasTheLongestCommonPrefix() {
    send(request(marked("a" + chars(600))));
    send(request(marked(chars(600) + "b")));
    send(request(marked("c" + chars(600))));
    send(request(marked(chars(600) + "d")));

    MissCause.Diverged miss = (MissCause.Diverged) missed();
    assertThat(miss.writtenBy()).isEqualTo(2);
    assertThat(miss.divergence().byteOffset()).isEqualTo(600);
  }

  @Test
  void explainsTheMarkerThatMissedBehindOneThatHit() {
    send(request(marked(chars(600)), marked("The handbook of brand North.")));
    send(request(marked(chars(600)), marked("The handbook of brand South.")));

    assertThat(fixture.last().markers().get(0).result()).isEqualTo(new MarkerResult.Hit());
    MarkerResult.Extended second = (MarkerResult.Extended) fixture.last().markers().get(1).result();
    assertThat(second.entryPath()).isEqualTo("system[0]");
    MissCause.Diverged miss = (MissCause.Diverged) second.cause().orElseThrow();
    assertThat(miss.divergence().path()).isEqualTo("system[1].text");
    assertThat(miss.divergence().byteOffset()).isEqualTo("The handbook of brand ".length());
  }

  @Test
  void aGrowingConversationIsNoMiss() {
    MessageCreateParams.Builder conversation =
        request(marked(chars(600))).cacheControl(CacheControlEphemeral.builder().build());
    send(conversation);
    send(conversation.addAssistantMessage("Hello.").addUserMessage("And now?"));

    assertThat(fixture.last().markers().get(1).result())
        .isEqualTo(new MarkerResult.Extended("messages[0].content", 2, Optional.empty()));
  }

  @Test
  void aParameterThatChanged() {
    send(request(marked(chars(600))));
    send(request(marked(chars(600))).speed(MessageCreateParams.Speed.FAST));

    MissCause.Diverged miss = (MissCause.Diverged) missed();
    assertThat(miss.divergence())
        .isEqualTo(new Divergence("speed", "speed", 0, "\"standard\"", "\"fast\""));
  }

  @Test
  void aPrefixThatIsCachedOnlyAsPartOfALongerOne() {
    send(request(text(chars(600)), marked("end")));
    send(request(marked(chars(600))));

    assertThat(missed()).isEqualTo(new MissCause.EntryEndsLater(1, "system[1]"));
  }

  @Test
  void anotherPieceInTheSamePlace() {
    send(request(marked(chars(600))));
    send(request(text(chars(300)), marked(chars(300))));
    assertThat(((MissCause.Diverged) missed()).divergence().path()).isEqualTo("system[0].text");

    send(request(text(chars(600)), text("more"), marked("end")));
    send(
        request(text(chars(600)), text("more"))
            .addUserMessageOfContentBlockParams(List.of(ContentBlockParam.ofText(marked("end")))));
    MarkerResult.Extended last = (MarkerResult.Extended) fixture.last().markers().get(0).result();
    assertThat(last.cause().orElseThrow().describe()).contains("where it has system[2]");
  }

  private void send(MessageCreateParams.Builder params) {
    fixture.sdk.messages().create(params.build());
  }

  private MissCause missed() {
    return ((MarkerResult.Missed) fixture.last().markers().get(0).result()).cause();
  }
}
