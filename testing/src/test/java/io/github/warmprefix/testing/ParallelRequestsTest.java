package io.github.warmprefix.testing;

import static io.github.warmprefix.testing.Fixture.chars;
import static io.github.warmprefix.testing.Fixture.marked;
import static io.github.warmprefix.testing.Fixture.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCreateParams;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelRequestsTest {
  private static final int REQUESTS = 8;

  private final MessageCreateParams params = request(marked(chars(600))).build();

  @Test
  void soManyColdRequestsAtOnceAreSoManyWrites() {
    CyclicBarrier allHaveArrived = new CyclicBarrier(REQUESTS);
    try (Fixture fixture =
        new Fixture(simulator -> simulator.reply(request -> await(allHaveArrived)))) {
      sendAll(fixture);

      fixture.api.assertThat().noErrors().cacheWrites(REQUESTS);
      List<Exchange> exchanges = fixture.api.exchanges();
      assertThat(exchanges).extracting(Exchange::number).isSorted().doesNotHaveDuplicates();
      assertThat(exchanges.stream().map(e -> e.markers().get(0).result()))
          .filteredOn(new MarkerResult.Missed(new MissCause.Cold())::equals)
          .hasSize(1);
      assertThat(exchanges.stream().map(e -> e.markers().get(0).result().describe()))
          .filteredOn(text -> text.contains("its response had not begun"))
          .hasSize(REQUESTS - 1);
    }
  }

  @Test
  void soManyWarmRequestsAtOnceAreAllHits() {
    try (Fixture fixture = new Fixture()) {
      fixture.sdk.messages().create(params);
      sendAll(fixture);

      fixture.api.assertThat().noErrors().allMarkersHitAfterFirst().cacheWrites(1);
      assertThat(fixture.api.exchanges()).hasSize(1 + REQUESTS);
    }
  }

  private void sendAll(Fixture fixture) {
    List<CompletableFuture<Message>> all =
        IntStream.range(0, REQUESTS)
            .mapToObj(i -> fixture.sdk.async().messages().create(params))
            .toList();
    all.forEach(CompletableFuture::join);
  }

  private static String await(CyclicBarrier barrier) {
    try {
      barrier.await(30, TimeUnit.SECONDS);
      return "Hello.";
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }
}
