package io.github.warmprefix.cli.check;

import io.github.warmprefix.processor.finding.Spot;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Shows the line of source that a finding is about. */
final class Excerpts {
  private final Map<URI, Optional<String>> texts = new HashMap<>();

  /**
   * A line of source.
   *
   * @param line the line as it stands in the file
   * @param mark a caret and a wave, to be printed under it
   */
  record Excerpt(String line, String mark) {}

  /** The line of a spot; empty where its file cannot be read. */
  Optional<Excerpt> of(Spot spot) {
    return texts
        .computeIfAbsent(spot.file(), Excerpts::read)
        .filter(text -> spot.start() < text.length())
        .map(text -> excerpt(text, spot));
  }

  private static Excerpt excerpt(String text, Spot spot) {
    int start = spot.start();
    int from = start;
    while (from > 0 && !isBreak(text.charAt(from - 1))) {
      from--;
    }
    int to = start;
    while (to < text.length() && !isBreak(text.charAt(to))) {
      to++;
    }
    int marked = Math.max(1, Math.min(spot.end(), to) - start);
    String before = text.substring(from, start).replaceAll("[^\t]", " ");
    return new Excerpt(text.substring(from, to), before + "^" + "~".repeat(marked - 1));
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static Optional<String> read(URI file) {
    try {
      return Optional.of(Files.readString(Path.of(file), StandardCharsets.UTF_8));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }
}
