package io.github.warmprefix.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.SimpleJavaFileObject;

/** A source file that is held in memory, so that no disk is measured. */
public final class Source extends SimpleJavaFileObject {
  private final String text;

  private Source(URI uri, String text) {
    super(uri, Kind.SOURCE);
    this.text = text;
  }

  /**
   * A source that a benchmark made up.
   *
   * @param name the simple name of its type, in no package but that of {@code text}
   */
  public static Source of(String name, String text) {
    return new Source(URI.create("memory:///" + name + ".java"), text);
  }

  /** The content of a file. */
  public static Source read(Path file) {
    try {
      return new Source(file.toUri(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
