package io.github.warmprefix.runtime.monitor;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/** Cuts bytes into lines. Lines over the limit are left out, so that memory stays bounded. */
final class Lines {
  private final int limit;
  private final Consumer<byte[]> lines;
  private final ByteArrayOutputStream open = new ByteArrayOutputStream();
  private boolean tooLong;

  Lines(int limit, Consumer<byte[]> lines) {
    this.limit = limit;
    this.lines = lines;
  }

  void add(byte[] bytes, int from, int length) {
    int start = from;
    for (int i = from; i < from + length; i++) {
      if (bytes[i] == '\n') {
        keep(bytes, start, i - start);
        end();
        start = i + 1;
      }
    }
    keep(bytes, start, from + length - start);
  }

  /** The last line has ended, with a line feed or without. */
  void end() {
    if (!tooLong && open.size() > 0) {
      lines.accept(open.toByteArray());
    }
    open.reset();
    tooLong = false;
  }

  private void keep(byte[] bytes, int from, int length) {
    tooLong |= open.size() + length > limit;
    if (!tooLong) {
      open.write(bytes, from, length);
    }
  }
}
