package io.github.warmprefix.cli.lock;

import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.cli.source.SourceFiles;
import io.github.warmprefix.core.lock.Lock;
import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.core.lock.PrefixKey;
import io.github.warmprefix.processor.finding.Severity;
import io.github.warmprefix.processor.lock.UnknownPrefix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds sources against a lock.
 *
 * @param lock what is locked
 */
record Comparison(Lock lock) {
  /** How the prefixes of a template stand, by marker. */
  List<PrefixState> of(LockableTemplate template) {
    List<PrefixState> states = new ArrayList<>();
    if (template.flawed()) {
      return flawed(template);
    }
    template
        .entries()
        .forEach((marker, entry) -> states.add(state(template.key(marker), entry, template)));
    template.prints().unknown().stream()
        .filter(unknown -> !template.prints().partial().containsKey(unknown.marker()))
        .forEach(unknown -> states.add(state(template.key(unknown.marker()), unknown)));
    entries(template.name())
        .filter(key -> states.stream().noneMatch(state -> state.key().equals(key)))
        .forEach(key -> states.add(entry(key, Status.GONE)));
    return states;
  }

  private List<PrefixState> flawed(LockableTemplate template) {
    List<PrefixState> states =
        entries(template.name()).map(key -> entry(key, Status.FLAWED)).toList();
    return states.isEmpty()
        ? List.of(new PrefixState(template.key(1), Status.FLAWED, "see 'warmprefix check'"))
        : states;
  }

  private PrefixState state(PrefixKey key, UnknownPrefix unknown) {
    Optional<LockedPrefix> entry = lock.find(key);
    return new PrefixState(
        key,
        entry.isPresent() ? Status.GONE : Status.UNKNOWN,
        entry,
        Optional.of(unknown.member() + " " + unknown.cause().words()));
  }

  private PrefixState state(PrefixKey key, LockedPrefix now, LockableTemplate template) {
    Status status = status(key, now, template);
    return switch (status) {
      case SAME -> entry(key, status);
      case CHANGED ->
          new PrefixState(
              key,
              status,
              Optional.of(now),
              Optional.of("the text is not the one that was locked as this version"));
      default -> new PrefixState(key, status, now);
    };
  }

  private Status status(PrefixKey key, LockedPrefix now, LockableTemplate template) {
    Optional<LockedPrefix> then = lock.find(key);
    if (then.isEmpty()) {
      return entries(template.name()).findAny().isPresent() ? Status.NEW_MARKERS : Status.NEW;
    }
    if (!then.get().version().equals(now.version())) {
      return Status.NEW_VERSION;
    }
    if (!then.get().sha256().equals(now.sha256())) {
      return sameMembers(template) ? Status.NEW_MARKERS : Status.CHANGED;
    }
    return then.get().model().equals(now.model()) ? Status.SAME : Status.NEW_MODEL;
  }

  private boolean sameMembers(LockableTemplate template) {
    Stream<LockedPrefix> then = entries(template.name()).map(key -> lock.prefixes().get(key));
    return hashes(then).equals(hashes(template.entries().values().stream()));
  }

  private static List<String> hashes(Stream<LockedPrefix> prefixes) {
    return prefixes
        .flatMap(prefix -> prefix.segments().stream())
        .map(segment -> segment.name() + " " + segment.sha256())
        .toList();
  }

  /**
   * The entries of templates that were not found.
   *
   * @param findings what there is to mend first
   */
  List<PrefixState> without(List<LockableTemplate> found, SourceFiles files, List<Found> findings) {
    Set<String> names =
        found.stream().map(LockableTemplate::name).collect(Collectors.toUnmodifiableSet());
    return lock.prefixes().keySet().stream()
        .filter(key -> !names.contains(key.template()))
        .map(key -> entry(key, without(key.template(), files, findings)))
        .toList();
  }

  private static Status without(String template, SourceFiles files, List<Found> findings) {
    if (!files.mayDeclare(template)) {
      return Status.ELSEWHERE;
    }
    boolean flawed =
        findings.stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .flatMap(finding -> finding.spot().stream())
            .anyMatch(spot -> SourceFiles.mayDeclare(spot.file(), template));
    return flawed ? Status.FLAWED : Status.GONE;
  }

  private PrefixState entry(PrefixKey key, Status status) {
    return new PrefixState(key, status, lock.find(key).orElseThrow());
  }

  private Stream<PrefixKey> entries(String template) {
    return lock.prefixes().keySet().stream().filter(key -> key.template().equals(template));
  }
}
