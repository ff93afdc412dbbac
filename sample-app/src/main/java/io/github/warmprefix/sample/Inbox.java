package io.github.warmprefix.sample;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Any number of tickets, made one after the other from the packaged ones and never held together.
 * They are the same in every run.
 */
final class Inbox implements Iterable<Ticket> {
  private static final String NUMBER = "B-%07d";

  private final List<Ticket> patterns;
  private final int size;

  private Inbox(List<Ticket> patterns, int size) {
    this.patterns = patterns;
    this.size = size;
  }

  /**
   * An inbox of so many tickets.
   *
   * @param size 0 or more
   */
  static Inbox of(int size) throws IOException {
    return new Inbox(TicketFile.packaged(), size);
  }

  int size() {
    return size;
  }

  /** The beginning of this inbox, at most so many tickets. */
  Inbox first(int most) {
    return new Inbox(patterns, Math.min(most, size));
  }

  /** The brand of the ticket with an id of this inbox. */
  Brand brand(String id) {
    return patterns.get(Integer.parseInt(id.substring(2)) % patterns.size()).brand();
  }

  @Override
  public Iterator<Ticket> iterator() {
    return IntStream.range(0, size).mapToObj(this::ticket).iterator();
  }

  private Ticket ticket(int number) {
    Ticket pattern = patterns.get(number % patterns.size());
    return new Ticket(
        String.format(Locale.ROOT, NUMBER, number),
        pattern.brand(),
        pattern.language(),
        pattern.tone(),
        pattern.text() + "\n\nSent from bicycle no. " + (1_000_000 + 37L * number));
  }
}
