package io.github.warmprefix.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Says why no entry ends at a marked block, by the nearest entry: the one with the longest common
 * prefix, among equals the one that is wholly common, and then the newest.
 */
final class MissExplainer {
  private final List<CacheEntry> entries;
  private final List<CacheEntry> inFlight;
  private final Instant now;

  /**
   * Explains misses in one scope at one moment.
   *
   * @param entries the entries of the scope, expired ones included, oldest first
   * @param inFlight what other requests are writing there
   * @param now the start of the request
   */
  MissExplainer(List<CacheEntry> entries, List<CacheEntry> inFlight, Instant now) {
    this.entries = entries;
    this.inFlight = inFlight;
    this.now = now;
  }

  /** The cause, or empty where there was no miss at the block or the prompt has only grown. */
  Optional<MissCause> explain(Prompt prompt, PlacedMarker marker, OptionalInt found) {
    if (found.isPresent() && found.getAsInt() == marker.block()) {
      return Optional.empty();
    }
    RenderedBlock end = prompt.blocks().get(marker.block());
    Optional<CacheEntry> writing =
        inFlight.stream().filter(entry -> entry.digest().equals(end.digest())).findFirst();
    if (writing.isPresent()) {
      return writing.map(entry -> new MissCause.InFlight(entry.writtenBy()));
    }
    List<Piece> prefix = prompt.prefix(end);
    return nearest(prefix)
        .map(near -> ofNearest(near, prompt, marker, found))
        .orElse(Optional.of(new MissCause.Cold()));
  }

  private Optional<Nearness> nearest(List<Piece> prefix) {
    return entries.stream()
        .map(entry -> Nearness.of(entry, prefix))
        .reduce((best, next) -> Nearness.ORDER.compare(next, best) >= 0 ? next : best);
  }

  private Optional<MissCause> ofNearest(
      Nearness near, Prompt prompt, PlacedMarker marker, OptionalInt found) {
    CacheEntry entry = near.entry();
    List<Piece> prefix = prompt.prefix(prompt.blocks().get(marker.block()));
    if (near.isWholeEntry()) {
      return found.isPresent() && digestAt(prompt, found.getAsInt()).equals(entry.digest())
          ? Optional.empty()
          : Optional.of(unreadable(entry, prompt, marker));
    }
    if (near.pieces() == prefix.size()) {
      return Optional.of(new MissCause.EntryEndsLater(entry.writtenBy(), entry.path()));
    }
    return Optional.of(
        new MissCause.Diverged(
            entry.writtenBy(),
            FirstDifference.between(entry.pieces().get(near.pieces()), prefix.get(near.pieces()))));
  }

  private MissCause unreadable(CacheEntry entry, Prompt prompt, PlacedMarker marker) {
    if (!entry.livesAt(now)) {
      return new MissCause.Expired(
          entry.writtenBy(), entry.path(), Duration.between(entry.expires(), now));
    }
    int entryPosition =
        prompt.blocks().stream()
            .filter(block -> block.digest().equals(entry.digest()))
            .mapToInt(RenderedBlock::position)
            .findFirst()
            .orElseThrow();
    int back = prompt.blocks().get(marker.block()).position() - entryPosition;
    return new MissCause.OutOfReach(entry.writtenBy(), entry.path(), back);
  }

  private static String digestAt(Prompt prompt, int block) {
    return prompt.blocks().get(block).digest();
  }

  /**
   * How much of an entry and a prefix is common.
   *
   * @param entry the entry
   * @param pieces the number of whole pieces in common
   * @param chars the characters in common, those of the first differing piece included
   */
  private record Nearness(CacheEntry entry, int pieces, long chars) {
    static final Comparator<Nearness> ORDER =
        Comparator.comparingLong(Nearness::chars).thenComparing(Nearness::isWholeEntry);

    static Nearness of(CacheEntry entry, List<Piece> prefix) {
      int shorter = Math.min(entry.pieces().size(), prefix.size());
      long chars = 0;
      for (int i = 0; i < shorter; i++) {
        String cached = entry.pieces().get(i).json();
        String received = prefix.get(i).json();
        if (!cached.equals(received)) {
          return new Nearness(entry, i, chars + commonChars(cached, received));
        }
        chars += cached.length();
      }
      return new Nearness(entry, shorter, chars);
    }

    /** Whether the entry is a prefix of the prompt. */
    boolean isWholeEntry() {
      return pieces == entry.pieces().size();
    }

    private static int commonChars(String one, String other) {
      int shorter = Math.min(one.length(), other.length());
      int i = 0;
      while (i < shorter && one.charAt(i) == other.charAt(i)) {
        i++;
      }
      return i;
    }
  }
}
