package io.github.warmprefix.core.lock;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which prefix of which template.
 *
 * @param template the full name of the template
 * @param marker the marker that ends the prefix, counted from 1
 */
public record PrefixKey(String template, int marker) implements Comparable<PrefixKey> {
  private static final Pattern FORM = Pattern.compile("([^/\\p{Cntrl}]{1,1000})/([1-9]\\d{0,3})");
  private static final Comparator<PrefixKey> ORDER =
      Comparator.comparing(PrefixKey::template).thenComparing(PrefixKey::marker);

  /** Reads what {@link #toString} writes; empty where the text is something else. */
  static Optional<PrefixKey> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new PrefixKey(matcher.group(1), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  @Override
  public int compareTo(PrefixKey other) {
    return ORDER.compare(this, other);
  }

  /** The key as it stands in the file. */
  @Override
  public String toString() {
    return template + "/" + marker;
  }
}
