package io.github.warmprefix.benchmarks.compile;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.tools.SimpleJavaFileObject;

/** A source file that a processor writes, held in memory. */
final class Generated extends SimpleJavaFileObject {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  Generated(URI uri) {
    super(uri, Kind.SOURCE);
  }

  @Override
  public OutputStream openOutputStream() {
    bytes.reset();
    return bytes;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
