package io.github.warmprefix.runtime.monitor;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** A stream that shows a tap what is read from it. A tap that fails is let go of. */
final class TappedStream extends InputStream {
  private static final Logger LOG = System.getLogger(CacheMonitor.class.getName());

  private final InputStream stream;
  private Optional<Tap> tap;

  TappedStream(InputStream stream, Tap tap) {
    this.stream = stream;
    this.tap = Optional.of(tap);
  }

  @Override
  public int read() throws IOException {
    int next = stream.read();
    if (next < 0) {
      end();
    } else {
      pass(new byte[] {(byte) next}, 0, 1);
    }
    return next;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = stream.read(bytes, from, length);
    if (count < 0) {
      end();
    } else {
      pass(bytes, from, count);
    }
    return count;
  }

  @Override
  public int available() throws IOException {
    return stream.available();
  }

  @Override
  public void close() throws IOException {
    end();
    stream.close();
  }

  private void pass(byte[] bytes, int from, int length) {
    guarded(() -> tap.ifPresent(open -> open.pass(bytes, from, length)));
  }

  private void end() {
    Optional<Tap> open = tap;
    tap = Optional.empty();
    guarded(() -> open.ifPresent(Tap::end));
  }

  private void guarded(Runnable reading) {
    try {
      reading.run();
    } catch (RuntimeException e) {
      tap = Optional.empty();
      LOG.log(
          Level.WARNING, "the cache monitor could not read a response: " + e.getClass().getName());
    }
  }
}
