package io.github.warmprefix.cli.lock;

import java.nio.file.Path;

/** Says how prefixes stand, or stood, to the lock file. */
interface LockReport {
  /** Takes the next prefix. */
  void add(PrefixState state);

  /** Something that concerns all prefixes. */
  void remark(String remark);

  /** There are no more prefixes. */
  void end(Path lockFile);
}
