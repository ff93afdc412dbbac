package io.github.warmprefix.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketFileTest {
  private static final String LINE =
      """
      {"id":"T-1","brand":"DRAY","language":"Dutch","tone":"brief","text":"Waar is \\u00e9\\u00e9n?"}
      """;

  @Test
  void packagedInboxHasTwoHundredDifferentTickets() throws IOException {
    List<Ticket> tickets = TicketFile.packaged();

    assertThat(tickets).hasSize(200);
    assertThat(tickets).extracting(Ticket::id).doesNotHaveDuplicates();
    assertThat(tickets).extracting(Ticket::text).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Brand.class)
  void packagedInboxHasTicketsForEveryBrand(Brand brand) throws IOException {
    assertThat(TicketFile.packaged()).filteredOn(t -> t.brand() == brand).hasSize(50);
  }

  @Test
  void readsEveryFieldOfALine(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("inbox.jsonl"), LINE);

    assertThat(TicketFile.read(file))
        .containsExactly(new Ticket("T-1", Brand.DRAY, "Dutch", "brief", "Waar is één?"));
  }

  @Test
  void passesOverBlankLines() throws IOException {
    assertThat(TicketFile.parse("\n" + LINE + "\n  \n" + LINE, "inbox")).hasSize(2);
  }

  @Test
  void namesTheLineThatIsNoJson() {
    assertThatIOException()
        .isThrownBy(() -> TicketFile.parse(LINE + "not a ticket", "inbox"))
        .withMessageStartingWith("inbox, line 2 is no ticket: Unrecognized token 'not'")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }

  @Test
  void namesTheFieldThatIsMissing() {
    assertThatIOException()
        .isThrownBy(() -> TicketFile.parse("{\"id\":\"T-1\",\"brand\":\"DRAY\"}", "inbox"))
        .withMessageStartingWith("inbox, line 1 is no ticket: ")
        .withMessageContaining("'language'");
  }

  @Test
  void namesTheBrandThatIsUnknown() {
    assertThatIOException()
        .isThrownBy(() -> TicketFile.parse(LINE.replace("DRAY", "ACME"), "inbox"))
        .withMessageContaining("ACME");
  }
}
