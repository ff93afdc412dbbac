package io.github.warmprefix.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InboxTest {
  @Test
  void everyTicketIsItsOwnAndTheSameInEveryRun() throws IOException {
    Set<String> ids = new HashSet<>();
    Set<String> texts = new HashSet<>();
    for (Ticket ticket : Inbox.of(1_000)) {
      ids.add(ticket.id());
      texts.add(ticket.text());
    }
    assertThat(ids).hasSize(1_000);
    assertThat(texts).hasSize(1_000);
    assertThat(Inbox.of(1_000)).containsExactlyElementsOf(Inbox.of(1_000));
  }

  @Test
  void theBrandOfATicketIsKnownByItsId() throws IOException {
    Inbox inbox = Inbox.of(500);
    for (Ticket ticket : inbox) {
      assertThat(inbox.brand(ticket.id())).isEqualTo(ticket.brand());
    }
  }

  @Test
  void theBeginningIsNoLongerThanTheWhole() throws IOException {
    assertThat(Inbox.of(10).first(3)).hasSize(3);
    assertThat(Inbox.of(2).first(3)).hasSize(2);
  }
}
