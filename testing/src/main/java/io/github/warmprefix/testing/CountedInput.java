package io.github.warmprefix.testing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Counts the bytes that are read. */
final class CountedInput extends FilterInputStream {
  private long bytes;

  CountedInput(InputStream in) {
    super(in);
  }

  long bytes() {
    return bytes;
  }

  /** Reads what is left. */
  void drain() throws IOException {
    bytes += in.transferTo(OutputStream.nullOutputStream());
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    bytes += value < 0 ? 0 : 1;
    return value;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int read = super.read(buffer, from, length);
    bytes += Math.max(0, read);
    return read;
  }

  /** Leaves the body open, so that it can be drained. */
  @Override
  public void close() {}
}
