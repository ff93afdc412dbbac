package io.github.warmprefix.cli.lock;

import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.FailureException;
import io.github.warmprefix.core.lock.Lock;
import io.github.warmprefix.core.lock.LockFile;
import io.github.warmprefix.core.lock.LockResult;
import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.core.lock.LockedTokens;
import io.github.warmprefix.core.lock.PrefixKey;
import io.github.warmprefix.processor.lock.PrefixPrint;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Brings a lock file up to the sources, template by template: what is done stays done. */
final class Locking {
  private final LockFile file;
  private final Lock before;
  private final boolean force;

  /**
   * A way to lock.
   *
   * @param before what was locked when the command began
   * @param force whether a text may change under its version
   */
  Locking(LockFile file, Lock before, boolean force) {
    this.file = file;
    this.before = before;
    this.force = force;
  }

  /** How many prefixes of these templates have no count that can be kept. */
  int uncounted(List<LockableTemplate> templates) {
    int uncounted = 0;
    for (LockableTemplate template : templates) {
      for (Map.Entry<Integer, PrefixPrint> print : template.prints().known().entrySet()) {
        PrefixKey key = template.key(print.getKey());
        uncounted += kept(key, print.getValue()).isEmpty() ? 1 : 0;
      }
    }
    return uncounted;
  }

  /**
   * Locks a template.
   *
   * @param states how its prefixes stood
   * @return how they stood, with the entries that are locked now
   */
  List<PrefixState> lock(LockableTemplate template, List<PrefixState> states, TokenSource tokens) {
    SortedMap<Integer, LockedPrefix> entries = template.entries();
    template
        .prints()
        .known()
        .forEach(
            (marker, print) -> entries.put(marker, entry(template.key(marker), print, tokens)));
    update(lock -> lock.with(template.name(), entries));
    return states.stream().map(state -> locked(state, entries)).toList();
  }

  /** Whether a template whose prefixes stand like this may be locked. */
  boolean allows(List<PrefixState> states) {
    return states.stream().map(PrefixState::status).noneMatch(this::isObstacle);
  }

  private boolean isObstacle(Status status) {
    return status == Status.FLAWED || status == Status.CHANGED && !force;
  }

  private static PrefixState locked(PrefixState state, SortedMap<Integer, LockedPrefix> entries) {
    Optional<LockedPrefix> entry = Optional.ofNullable(entries.get(state.key().marker()));
    return new PrefixState(state.key(), state.status(), entry.or(state::entry), state.note());
  }

  private LockedPrefix entry(PrefixKey key, PrefixPrint print, TokenSource tokens) {
    LockedPrefix fresh = print.entry();
    return new LockedPrefix(
        fresh.version(),
        fresh.model(),
        fresh.sha256(),
        kept(key, print).orElseGet(() -> tokens.tokens(key, print)),
        fresh.segments());
  }

  /** The count of the same text for the same model, where there is one. */
  private Optional<LockedTokens> kept(PrefixKey key, PrefixPrint print) {
    return before
        .find(key)
        .filter(known -> known.sha256().equals(print.entry().sha256()))
        .filter(known -> known.model().equals(print.entry().model()))
        .map(LockedPrefix::tokens)
        .filter(LockedTokens.Counted.class::isInstance);
  }

  /** Removes the entries of templates that are no more. */
  void remove(List<PrefixState> gone) {
    if (!gone.isEmpty()) {
      update(
          lock -> {
            Lock left = lock;
            for (PrefixState state : gone) {
              left = left.with(state.key().template(), new TreeMap<>());
            }
            return left;
          });
    }
  }

  private void update(UnaryOperator<Lock> change) {
    try {
      if (file.update(change) instanceof LockResult.Rejected rejected) {
        throw new FailureException(ExitCodes.FAILED, rejected.message());
      }
    } catch (IOException e) {
      throw new FailureException(ExitCodes.FAILED, "the lock file cannot be written: " + e);
    }
  }
}
