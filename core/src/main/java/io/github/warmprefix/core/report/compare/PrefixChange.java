package io.github.warmprefix.core.report.compare;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.core.lock.LockedSegment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/**
 * A prefix that is not as it was.
 *
 * @param marker the marker it ends at, counted from 1
 * @param kind what became of it
 * @param tokensBefore how many tokens it had, where it was there
 * @param tokensAfter how many tokens it has, where it is there
 * @param segments the names of its own members that are new, gone or other than before
 */
public record PrefixChange(
    int marker,
    ChangeKind kind,
    OptionalLong tokensBefore,
    OptionalLong tokensAfter,
    List<String> segments) {
  /** Copies the list. */
  public PrefixChange {
    segments = List.copyOf(segments);
  }

  /** What became of a prefix; empty where text and model are as before. */
  static Optional<PrefixChange> of(
      int marker, Optional<LockedPrefix> before, Optional<LockedPrefix> after) {
    if (before.isPresent() && after.isPresent() && same(before.get(), after.get())) {
      return Optional.empty();
    }
    OptionalLong tokensBefore = tokens(before);
    OptionalLong tokensAfter = tokens(after);
    return Optional.of(
        new PrefixChange(
            marker,
            kind(tokensBefore, tokensAfter),
            tokensBefore,
            tokensAfter,
            segments(before, after)));
  }

  /** Whether an entry for the one serves the other. */
  static boolean same(LockedPrefix one, LockedPrefix other) {
    return one.sha256().equals(other.sha256()) && one.model().equals(other.model());
  }

  private static ChangeKind kind(OptionalLong before, OptionalLong after) {
    if (before.isEmpty()) {
      return ChangeKind.NEW;
    }
    if (after.isEmpty()) {
      return ChangeKind.GONE;
    }
    int grown = Long.compare(after.getAsLong(), before.getAsLong());
    return grown == 0 ? ChangeKind.CHANGED : grown > 0 ? ChangeKind.GREW : ChangeKind.SHRANK;
  }

  private static OptionalLong tokens(Optional<LockedPrefix> prefix) {
    return prefix.map(it -> OptionalLong.of(Tokens.of(it))).orElse(OptionalLong.empty());
  }

  private static List<String> segments(
      Optional<LockedPrefix> before, Optional<LockedPrefix> after) {
    Map<String, List<String>> old = hashes(before);
    Map<String, List<String>> now = hashes(after);
    TreeSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    names.removeIf(name -> Objects.equals(old.get(name), now.get(name)));
    return List.copyOf(names);
  }

  /** The hashes of the members by their names, which several may have. */
  private static Map<String, List<String>> hashes(Optional<LockedPrefix> prefix) {
    return prefix.map(LockedPrefix::segments).orElse(List.of()).stream()
        .collect(groupingBy(LockedSegment::name, mapping(LockedSegment::sha256, toList())));
  }
}
