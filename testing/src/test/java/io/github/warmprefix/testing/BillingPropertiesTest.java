package io.github.warmprefix.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the bill of any sequence of requests, whatever is in the cache. */
class BillingPropertiesTest {
  private static final ModelCatalogue CATALOGUE = ModelCatalogue.bundled();
  private static final Model MODEL = CATALOGUE.find("claude-sonnet-5-5").orElseThrow();
  private static final TokenCounter BY_CHARACTER = (family, text) -> text.length();

  /**
   * A request of a conversation.
   *
   * @param blocks lengths of its system blocks; the same length is the same text
   * @param hourMarkers the blocks with a 1h marker
   * @param shortMarkers the blocks with a 5m marker
   * @param minutesLater how long after the request before
   */
  record Turn(
      List<Integer> blocks,
      List<Integer> hourMarkers,
      List<Integer> shortMarkers,
      int minutesLater) {}

  @Property(tries = 500)
  void readAndWrittenAndPlainAreAllOfTheInput(@ForAll("conversations") List<Turn> conversation) {
    CacheStore store = new CacheStore(CATALOGUE.limits());
    Instant now = Instant.EPOCH;
    long number = 0;
    for (Turn turn : conversation) {
      now = now.plus(Duration.ofMinutes(turn.minutesLater()));
      ApiRequest request = RequestReader.read(json(turn));
      Prompt prompt = PromptRenderer.render(request, MODEL, BY_CHARACTER);
      CacheSession session =
          CacheSession.begin(
              store, ++number, "shop", MODEL, prompt, MarkerPlacement.of(request), now);
      session.publish();
      Billing bill = session.billing();

      assertThat(List.of(bill.read(), bill.written1h(), bill.written5m(), bill.plain()))
          .allMatch(tokens -> tokens >= 0);
      assertThat(bill.read() + bill.written1h() + bill.written5m() + bill.plain())
          .isEqualTo(prompt.tokens());
      assertThat(session.outcomes().stream().mapToLong(MarkerOutcome::writtenTokens).sum())
          .isEqualTo(bill.written1h() + bill.written5m());
    }
  }

  @Property(tries = 200)
  void theSameRequestAtOnceIsReadAsFarAsItWasCached(
      @ForAll("conversations") List<Turn> conversation) {
    CacheStore store = new CacheStore(CATALOGUE.limits());
    ApiRequest request = RequestReader.read(json(conversation.get(0)));
    Prompt prompt = PromptRenderer.render(request, MODEL, BY_CHARACTER);
    List<PlacedMarker> markers = MarkerPlacement.of(request);
    CacheSession first =
        CacheSession.begin(store, 1, "shop", MODEL, prompt, markers, Instant.EPOCH);
    first.publish();
    CacheSession second =
        CacheSession.begin(store, 2, "shop", MODEL, prompt, markers, Instant.EPOCH);

    long written = first.billing().written1h() + first.billing().written5m();
    assertThat(second.billing()).isEqualTo(new Billing(written, 0, 0, prompt.tokens() - written));
  }

  @Provide
  Arbitrary<List<Turn>> conversations() {
    Arbitrary<List<Integer>> blocks =
        Arbitraries.of(1, 2, 300, 301, 600).list().ofMinSize(1).ofMaxSize(30);
    Arbitrary<List<Integer>> markers =
        Arbitraries.integers().between(0, 29).list().uniqueElements().ofMaxSize(2);
    return Combinators.combine(blocks, markers, markers, Arbitraries.integers().between(0, 70))
        .as(Turn::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static ObjectNode json(Turn turn) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    ArrayNode system = request.putArray("system");
    int lastHour = turn.hourMarkers().stream().mapToInt(i -> i).max().orElse(-1);
    for (int i = 0; i < turn.blocks().size(); i++) {
      ObjectNode block =
          system.addObject().put("type", "text").put("text", "x".repeat(turn.blocks().get(i)));
      if (turn.hourMarkers().contains(i)) {
        block.putObject("cache_control").put("type", "ephemeral").put("ttl", "1h");
      } else if (i > lastHour && turn.shortMarkers().contains(i)) {
        block.putObject("cache_control").put("type", "ephemeral");
      }
    }
    request.putArray("messages").addObject().put("role", "user").put("content", "Hi");
    return request;
  }
}
