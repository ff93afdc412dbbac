package io.github.warmprefix.processor.resource;

import java.nio.file.Path;
import java.util.Optional;

/** What files hold that somebody is still writing, in place of what is on disk. */
@FunctionalInterface
public interface UnsavedTexts {
  /** Every file is as it is on disk. */
  UnsavedTexts NONE = file -> Optional.empty();

  /** The bytes of a file that is not saved yet; empty where the disk has them. */
  Optional<byte[]> of(Path file);
}
