package io.github.warmprefix.cli.source.live;

import io.github.warmprefix.cli.source.MemoryFiles;
import javax.tools.JavaFileManager;

/** The files of many compilations, one after the other: what was opened stays open in between. */
final class LiveFiles extends MemoryFiles {
  LiveFiles(JavaFileManager files) {
    super(files);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
