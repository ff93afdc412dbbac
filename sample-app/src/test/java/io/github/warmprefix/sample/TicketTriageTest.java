package io.github.warmprefix.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TicketTriageTest {
  @Test
  void prefixSurelyReachesTheMinimumOfTheModel() {
    assertThat(TicketTriagePrompt.PREFIX.minimumTokens()).hasValue(4096);
    assertThat(TicketTriagePrompt.PREFIX.tokens().orElseThrow().surelyReaches(4096)).isTrue();
  }

  @Test
  void placeholdersInATicketAreLeftAlone() {
    Ticket ticket = new Ticket("T-1", Brand.DRAY, "English", "brief", "What is {{language}}?");

    String request =
        TicketTriagePrompt.builder()
            .sheet(ticket.brand())
            .ticket(ticket)
            .reply(ticket.language(), ticket.tone())
            .build()
            .toString();

    assertThat(request).contains("What is {{language}}?", "writes in English and sounds brief");
  }
}
