package io.github.warmprefix.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts of a wanted length, as prompts have them: English with some Java, all in ASCII. */
public final class Texts {
  private static final String PROSE = read();

  private Texts() {}

  /**
   * A text of so many bytes.
   *
   * @param number tells it apart from others, from its first characters on
   */
  public static String of(int bytes, int number) {
    StringBuilder text = new StringBuilder("Shop ").append(number).append(". ");
    while (text.length() < bytes) {
      text.append(PROSE, 0, Math.min(PROSE.length(), bytes - text.length()));
    }
    text.setLength(bytes);
    return text.toString();
  }

  private static String read() {
    StringBuilder prose = new StringBuilder();
    for (Path page : Workspace.prose()) {
      try {
        prose.append(Files.readString(page));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return prose.toString().replaceAll("[^\\n -~]", "-").replace("{{", "((").replace("}}", "))");
  }
}
