package io.github.warmprefix.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CacheStoreTest {
  private static final ModelCatalogue CATALOGUE = ModelCatalogue.bundled();
  private static final Model MODEL = CATALOGUE.find("claude-sonnet-5-5").orElseThrow();
  private static final CacheScope SCOPE = new CacheScope(MODEL.id(), "shop");
  private static final Instant NOW = Instant.EPOCH;

  private final CacheStore store = new CacheStore(CATALOGUE.limits());
  private final Prompt prompt = prompt("Be brief.");
  private final List<PlacedMarker> marker = List.of(new PlacedMarker(0, Ttl.FIVE_MINUTES, false));

  @Test
  void anEntryCannotBeReadBeforeTheResponseBegins() {
    store.begin(1, SCOPE, prompt, marker, NOW);

    MarkerLookup meanwhile = store.begin(2, SCOPE, prompt, marker, NOW).get(0);
    assertThat(meanwhile.found()).isEmpty();
    assertThat(meanwhile.miss()).contains(new MissCause.InFlight(1));

    store.publish(1, SCOPE);
    assertThat(store.begin(3, SCOPE, prompt, marker, NOW).get(0).found()).hasValue(0);
  }

  @Test
  void anAbandonedRequestWritesNothing() {
    store.begin(1, SCOPE, prompt, marker, NOW);
    store.abandon(1, SCOPE);
    store.publish(1, SCOPE);

    assertThat(store.begin(2, SCOPE, prompt, marker, NOW).get(0).miss())
        .contains(new MissCause.Cold());
  }

  @Test
  void aSlowWriterDoesNotShortenALaterEntry() {
    store.begin(1, SCOPE, prompt, marker, NOW);
    Instant later = NOW.plusSeconds(200);
    store.begin(2, SCOPE, prompt, marker, later);
    store.publish(2, SCOPE);
    store.publish(1, SCOPE);

    assertThat(find(3, NOW.plusSeconds(400))).hasValue(0);
  }

  @Test
  void aReadOutOfOrderDoesNotShortenALife() {
    store.begin(1, SCOPE, prompt, marker, NOW.plusSeconds(200));
    store.publish(1, SCOPE);
    assertThat(find(2, NOW)).hasValue(0);

    assertThat(find(3, NOW.plusSeconds(499))).hasValue(0);
  }

  @Test
  void forgetsTheOldestExpiredEntriesOfMany() {
    for (int i = 0; i < 1_100; i++) {
      store.begin(i, SCOPE, prompt("Prompt " + i), marker, NOW);
      store.publish(i, SCOPE);
    }
    assertThat(explain("Prompt 0", NOW.plusSeconds(299))).isEmpty();

    Instant later = NOW.plusSeconds(600);
    assertThat(explain("Prompt 0", later)).containsInstanceOf(MissCause.Diverged.class);
    assertThat(explain("Prompt 1099", later)).containsInstanceOf(MissCause.Expired.class);
  }

  @Test
  void otherScopesSeeNothing() {
    store.begin(1, SCOPE, prompt, marker, NOW);
    store.publish(1, SCOPE);

    CacheScope other = new CacheScope(MODEL.id(), "office");
    assertThat(store.begin(2, other, prompt, marker, NOW).get(0).found()).isEmpty();
  }

  private OptionalInt find(long request, Instant when) {
    return store.begin(request, SCOPE, prompt, marker, when).get(0).found();
  }

  private Optional<MissCause> explain(String system, Instant when) {
    return store.begin(9_999, SCOPE, prompt(system), marker, when).get(0).miss();
  }

  private static Prompt prompt(String system) {
    ObjectNode request = JsonNodeFactory.instance.objectNode().put("system", system);
    request.putArray("messages");
    return PromptRenderer.render(
        RequestReader.read(request), MODEL, (family, text) -> text.length());
  }
}
