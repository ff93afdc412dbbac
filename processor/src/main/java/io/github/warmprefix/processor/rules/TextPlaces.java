package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.lock.LineChange;
import io.github.warmprefix.processor.finding.TextPlace;
import io.github.warmprefix.processor.template.CachedContent;
import io.github.warmprefix.processor.template.CachedSegment;
import io.github.warmprefix.processor.template.PackagedText;
import io.github.warmprefix.processor.template.PlaceholderText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Finds in packaged texts what findings are about. */
final class TextPlaces {
  private TextPlaces() {}

  /** The packaged text of a cached segment, where it has one. */
  static Optional<PackagedText> packaged(CachedSegment segment) {
    return segment.content() instanceof CachedContent.Packaged known
        ? Optional.of(known.resource())
        : Optional.empty();
  }

  /** All of a text. */
  static TextPlace whole(PackagedText text) {
    return new TextPlace(text.path(), 0, text.text().length());
  }

  /** The first placeholder of that name. */
  static Optional<TextPlace> placeholder(PackagedText text, String name) {
    Matcher matcher = PlaceholderText.PLACEHOLDER.matcher(text.text());
    while (matcher.find()) {
      if (matcher.group(1).equals(name)) {
        return Optional.of(new TextPlace(text.path(), matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  /** The first of some changed lines; where they are only gone, the line that follows. */
  static Optional<TextPlace> firstLine(PackagedText text, List<LineChange> changes) {
    return changes.stream().findFirst().map(change -> line(text, change.line()));
  }

  private static TextPlace line(PackagedText text, int number) {
    String all = text.text();
    int start = 0;
    for (int line = 1; line < number && all.indexOf('\n', start) >= 0; line++) {
      start = all.indexOf('\n', start) + 1;
    }
    int end = all.indexOf('\n', start);
    return new TextPlace(text.path(), start, end < 0 ? all.length() : end);
  }
}
