package io.github.warmprefix.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads tickets from a text with one JSON object a line. */
final class TicketFile {
  private static final String PACKAGED = "tickets.jsonl";
  private static final ObjectReader TICKET =
      new ObjectMapper()
          .readerFor(Ticket.class)
          .with(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .with(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);

  private TicketFile() {}

  /** The tickets that come with the program. */
  static List<Ticket> packaged() throws IOException {
    try (InputStream stream = TicketFile.class.getResourceAsStream("/" + PACKAGED)) {
      return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8), PACKAGED);
    }
  }

  /**
   * The tickets of a file in UTF-8.
   *
   * @throws IOException if the file cannot be read, or holds a line that is no ticket
   */
  static List<Ticket> read(Path file) throws IOException {
    return parse(Files.readString(file), file.toString());
  }

  /**
   * The tickets of a text. Blank lines are passed over.
   *
   * @param name what messages call the text
   * @throws IOException with one sentence that names the first line that is no ticket
   */
  static List<Ticket> parse(String text, String name) throws IOException {
    List<Ticket> tickets = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        tickets.add(ticket(lines.get(i), name + ", line " + (i + 1)));
      }
    }
    return List.copyOf(tickets);
  }

  private static Ticket ticket(String line, String place) throws IOException {
    try {
      return TICKET.readValue(line);
    } catch (JsonProcessingException e) {
      throw new IOException(place + " is no ticket: " + firstLine(e.getOriginalMessage()), e);
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse(message);
  }
}
