package io.github.warmprefix.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.errors.AnthropicException;
import io.github.warmprefix.testing.MessagesSimulator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShiftTest {
  private final MessagesSimulator api = MessagesSimulator.start();
  private final AnthropicClient client =
      AnthropicOkHttpClient.builder().baseUrl(api.baseUrl()).apiKey("test").maxRetries(0).build();
  private final List<Call> calls = new ArrayList<>();

  @AfterEach
  void close() {
    client.close();
    api.close();
  }

  @Test
  void everyBrandIsPrewarmedBeforeTheFirstTicket() throws Exception {
    work(TicketFile.packaged().subList(0, 40));

    api.assertThat().noErrors().allHitAfterFirst().cacheWrites(Brand.values().length);
    assertThat(calls.subList(0, 4))
        .allMatch(Call::prewarm)
        .extracting(Call::brand)
        .containsExactly(Brand.values());
    assertThat(calls.subList(4, 44)).allMatch(Call::hit);
  }

  @Test
  void brandsWithoutTicketsAreLeftCold() throws Exception {
    work(TicketFile.packaged().stream().filter(t -> t.brand() == Brand.PIPPIN).limit(3).toList());

    assertThat(calls).hasSize(4).extracting(Call::brand).containsOnly(Brand.PIPPIN);
  }

  @Test
  void everyTicketIsAnsweredOnce() throws Exception {
    List<Ticket> tickets = TicketFile.packaged();

    work(tickets);

    assertThat(calls.stream().flatMap(call -> call.ticket().stream()))
        .containsExactlyInAnyOrderElementsOf(tickets.stream().map(Ticket::id).toList());
  }

  @Test
  void firstFailureEndsTheWork() throws IOException {
    List<Ticket> tickets = TicketFile.packaged();
    api.close();

    assertThatThrownBy(() -> work(tickets)).isInstanceOf(AnthropicException.class);
  }

  private void work(List<Ticket> tickets) throws InterruptedException {
    new Shift(new ServiceDesk(client), 4, new PrintWriter(Writer.nullWriter()))
        .work(tickets, calls::add);
  }
}
