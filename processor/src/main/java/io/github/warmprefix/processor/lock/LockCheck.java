package io.github.warmprefix.processor.lock;

import io.github.warmprefix.core.lock.Lock;
import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.core.lock.LockedSegment;
import io.github.warmprefix.core.lock.LockedTokens;
import io.github.warmprefix.core.lock.PrefixKey;
import io.github.warmprefix.processor.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Holds a template against its entries in the lock file. */
public final class LockCheck {
  private final Template template;
  private final PrefixPrints prints;
  private final SortedMap<Integer, LockedPrefix> locked = new TreeMap<>();

  /**
   * A template to hold against a lock.
   *
   * @param prints its prefixes as they are now
   */
  public LockCheck(Template template, PrefixPrints prints, Lock lock) {
    this.template = template;
    this.prints = prints;
    lock.prefixes()
        .subMap(new PrefixKey(prints.template(), 0), new PrefixKey(prints.template(), 10_000))
        .forEach((key, prefix) -> locked.put(key.marker(), prefix));
  }

  /** What has changed although the version is still the one that was locked, in wire order. */
  public List<MemberChange> changes() {
    MemberChanges changes = new MemberChanges(template, locked.values(), prints);
    if (prints.known().keySet().stream().anyMatch(this::changedQuietly)) {
      List<MemberChange> all = changes.all();
      return all.isEmpty() && sameMarkers() ? List.of(new MemberChange.Rearranged()) : all;
    }
    return prints.partial().keySet().stream().anyMatch(this::keptVersion)
        ? changes.ofTexts()
        : List.of();
  }

  /** Why the entries do not fit the template any more, where nothing has changed quietly. */
  public Optional<Misfit> misfit() {
    if (!changes().isEmpty()) {
      return Optional.empty();
    }
    if (locked.isEmpty() && !prints.partial().isEmpty()) {
      return Optional.of(new Misfit.Missing());
    }
    List<Misfit> misfits = new ArrayList<>();
    prints.known().keySet().forEach(marker -> misfit(marker).ifPresent(misfits::add));
    prints.partial().keySet().stream()
        .filter(locked::containsKey)
        .forEach(marker -> header(locked.get(marker)).ifPresent(misfits::add));
    if (prints.unknown().isEmpty() && !prints.known().keySet().containsAll(locked.keySet())) {
      misfits.add(new Misfit.Markers());
    }
    return misfits.stream().findFirst();
  }

  /** The exact tokens of a prefix, where they were counted for this very text and model. */
  public Optional<Long> count(int marker) {
    PrefixPrint now = prints.known().get(marker);
    LockedPrefix then = locked.get(marker);
    return now != null
            && then != null
            && then.sha256().equals(now.entry().sha256())
            && then.model().equals(now.entry().model())
            && then.tokens() instanceof LockedTokens.Counted counted
        ? Optional.of(counted.count())
        : Optional.empty();
  }

  private boolean changedQuietly(int marker) {
    LockedPrefix then = locked.get(marker);
    LockedPrefix now = prints.known().get(marker).entry();
    return then != null
        && then.version().equals(now.version())
        && !then.sha256().equals(now.sha256());
  }

  private boolean keptVersion(int marker) {
    LockedPrefix then = locked.get(marker);
    return then != null && then.version().equals(template.version());
  }

  private Optional<Misfit> misfit(int marker) {
    LockedPrefix then = locked.get(marker);
    LockedPrefix now = prints.known().get(marker).entry();
    if (then == null) {
      return Optional.of(locked.isEmpty() ? new Misfit.Missing() : new Misfit.Markers());
    }
    return header(then)
        .or(
            () ->
                Optional.<Misfit>of(new Misfit.Markers())
                    .filter(misfit -> !then.sha256().equals(now.sha256())));
  }

  /** Whether an entry is of another version or model. */
  private Optional<Misfit> header(LockedPrefix then) {
    if (!then.version().equals(template.version())) {
      return Optional.of(new Misfit.Version(then.version(), template.version()));
    }
    return Optional.<Misfit>of(new Misfit.Model(then.model(), template.modelId()))
        .filter(misfit -> !then.model().equals(template.modelId()));
  }

  /** Whether each marker that is known and locked ends the same members as it did. */
  private boolean sameMarkers() {
    return prints.known().entrySet().stream()
        .filter(print -> locked.containsKey(print.getKey()))
        .allMatch(
            print -> names(print.getValue().entry()).equals(names(locked.get(print.getKey()))));
  }

  private static List<String> names(LockedPrefix prefix) {
    return prefix.segments().stream().map(LockedSegment::name).toList();
  }
}
