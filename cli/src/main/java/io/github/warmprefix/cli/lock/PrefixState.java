package io.github.warmprefix.cli.lock;

import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.core.lock.PrefixKey;
import java.util.Optional;

/**
 * A prefix of the sources, or of the lock file, or of both.
 *
 * @param key which prefix
 * @param status how one stands to the other
 * @param entry the entry that the lock file has by now, or had before it was removed
 * @param note what there is to say of it beyond that
 */
record PrefixState(
    PrefixKey key, Status status, Optional<LockedPrefix> entry, Optional<String> note) {
  PrefixState(PrefixKey key, Status status, LockedPrefix entry) {
    this(key, status, Optional.of(entry), Optional.empty());
  }

  PrefixState(PrefixKey key, Status status, String note) {
    this(key, status, Optional.empty(), Optional.of(note));
  }
}
