package io.github.warmprefix.processor.lock;

import io.github.warmprefix.core.cache.PrefixHash;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.size.PrefixSum;
import io.github.warmprefix.core.size.TextMeter;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.processor.template.CachedSegment;
import io.github.warmprefix.processor.template.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * All that a request holds up to a marker, as generated builders send it: blank texts are left out,
 * and neighbouring texts of one role share a message. Tools are never part of it, because no tool
 * is known while its template is compiled.
 *
 * @param system the texts of the system blocks, none of them blank
 * @param messages the messages
 */
public record WirePrefix(List<String> system, List<WireTurn> messages) {
  /** Copies the lists. */
  public WirePrefix {
    system = List.copyOf(system);
    messages = List.copyOf(messages);
  }

  /** The prefix that these segments make, in wire order, whose texts are all known. */
  public static WirePrefix of(List<CachedSegment> segments) {
    List<String> system = new ArrayList<>();
    List<WireTurn> messages = new ArrayList<>();
    List<String> open = new ArrayList<>();
    Role speaker = Role.SYSTEM;
    for (CachedSegment segment : segments) {
      String text = segment.content().text().orElseThrow();
      if (text.isBlank()) {
        continue;
      }
      if (segment.role() == Role.SYSTEM) {
        system.add(text);
        continue;
      }
      if (segment.role() != speaker) {
        close(speaker, open, messages);
        speaker = segment.role();
      }
      open.add(text);
    }
    close(speaker, open, messages);
    return new WirePrefix(system, messages);
  }

  private static void close(Role speaker, List<String> open, List<WireTurn> messages) {
    if (!open.isEmpty()) {
      messages.add(new WireTurn(speaker.name().toLowerCase(Locale.ROOT), open));
      open.clear();
    }
  }

  /** The tokens of the prefix for a model. */
  public TokenEstimate size(Model model, TextMeter texts) {
    PrefixSum sum = new PrefixSum(model, texts);
    system.forEach(sum::system);
    messages.forEach(turn -> turn.texts().forEach(sum::message));
    return sum.size();
  }

  /** The characters of all texts. */
  public long characters() {
    return Stream.concat(system.stream(), messages.stream().flatMap(turn -> turn.texts().stream()))
        .mapToLong(String::length)
        .sum();
  }

  /** The hash of the prefix: the one that generated code carries where its fixed part ends here. */
  public String sha256() {
    PrefixHash hash = new PrefixHash();
    if (!system.isEmpty()) {
      hash.system();
      system.forEach(hash::text);
    }
    for (WireTurn turn : messages) {
      hash.message(turn.role());
      turn.texts().forEach(hash::text);
    }
    return hash.hex();
  }
}
