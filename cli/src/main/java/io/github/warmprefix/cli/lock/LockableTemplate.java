package io.github.warmprefix.cli.lock;

import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.core.lock.PrefixKey;
import io.github.warmprefix.processor.lock.PrefixPrints;
import io.github.warmprefix.processor.rules.Subject;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A template that was found in sources.
 *
 * @param prints what of it can be locked
 * @param flawed whether not all of it could be read, so that what it lacks now says nothing of what
 *     it will be
 */
record LockableTemplate(PrefixPrints prints, boolean flawed) {
  static LockableTemplate of(Subject subject) {
    return new LockableTemplate(
        PrefixPrints.of(subject.template(), subject.plan()),
        !subject.problems().isEmpty() || subject.template().model().isEmpty());
  }

  /** Its full name. */
  String name() {
    return prints.template();
  }

  /** The key of one of its prefixes. */
  PrefixKey key(int marker) {
    return new PrefixKey(name(), marker);
  }

  /** What can be locked of it, by marker: prefixes, and texts of those that are not all known. */
  SortedMap<Integer, LockedPrefix> entries() {
    SortedMap<Integer, LockedPrefix> entries = new TreeMap<>(prints.entries());
    prints.partial().forEach((marker, print) -> entries.put(marker, print.entry()));
    return entries;
  }
}
