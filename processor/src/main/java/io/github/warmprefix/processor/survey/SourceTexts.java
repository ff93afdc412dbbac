package io.github.warmprefix.processor.survey;

import io.github.warmprefix.core.report.Excerpt;
import io.github.warmprefix.core.report.SourceRange;
import io.github.warmprefix.processor.finding.Spot;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows stretches of source files as reports do: by lines, and with the lines around them. */
final class SourceTexts {
  private static final int AROUND = 1;
  private static final int MOST_LINES = 8;
  private static final int LONGEST_LINE = 240;

  private final Path root;
  private final Map<URI, Optional<String>> texts = new HashMap<>();

  /** Sources whose paths are told from {@code root}. */
  SourceTexts(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** Where a stretch is. */
  SourceRange range(Spot spot) {
    String file = name(spot.file());
    Optional<String> text = text(spot.file()).filter(known -> spot.end() <= known.length());
    if (text.isEmpty()) {
      return SourceRange.at(file, spot.line(), spot.column());
    }
    String inside = text.get().substring(spot.start(), spot.end());
    long breaks = inside.chars().filter(c -> c == '\n').count();
    int endColumn =
        breaks == 0 ? spot.column() + inside.length() : inside.length() - inside.lastIndexOf('\n');
    return new SourceRange(file, spot.line(), spot.column(), spot.line() + (int) breaks, endColumn);
  }

  /** The lines around the start of a stretch. */
  Optional<Excerpt> excerpt(SourceRange range, URI file) {
    return text(file)
        .map(String::lines)
        .map(lines -> lines.toList())
        .filter(lines -> range.line() <= lines.size())
        .map(lines -> excerpt(range, lines));
  }

  private static Excerpt excerpt(SourceRange range, List<String> lines) {
    int first = Math.max(1, range.line() - AROUND);
    int last = Math.min(lines.size(), Math.min(range.endLine() + AROUND, first + MOST_LINES - 1));
    return new Excerpt(
        first, lines.subList(first - 1, last).stream().map(SourceTexts::shortened).toList());
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
  }

  private String name(URI file) {
    if (!"file".equals(file.getScheme())) {
      return file.getPath() == null ? file.toString() : file.getPath();
    }
    Path path = Path.of(file).toAbsolutePath().normalize();
    Path shown = path.startsWith(root) ? root.relativize(path) : path;
    return shown.toString().replace('\\', '/');
  }

  private Optional<String> text(URI file) {
    return texts.computeIfAbsent(file, SourceTexts::read);
  }

  private static Optional<String> read(URI file) {
    if (!"file".equals(file.getScheme())) {
      return Optional.empty();
    }
    try {
      return Optional.of(new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8));
    } catch (IOException goneByNow) {
      return Optional.empty();
    }
  }
}
