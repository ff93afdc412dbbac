package io.github.warmprefix.runtime.bulk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a request in a batch, which leads back to the item. It is unique over all batches of
 * all jobs, and always of the same length, so that the size of a request does not depend on it.
 *
 * @param job the random id of the job, 12 hexadecimal digits
 * @param batch the number of the batch in its job
 * @param place the place of the request in its batch, from 0
 */
record CustomId(String job, int batch, int place) {
  private static final Pattern TEXT = Pattern.compile("wp-([0-9a-f]{12})-([0-9]{10})-([0-9]{6})");

  private static final int BATCH_DIGITS = 10;
  private static final int PLACE_DIGITS = 6;

  /** As it is sent. */
  String text() {
    return "wp-" + job + "-" + padded(batch, BATCH_DIGITS) + "-" + padded(place, PLACE_DIGITS);
  }

  private static String padded(int number, int digits) {
    String written = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - written.length())) + written;
  }

  /** Reads an id back; empty where no job of this library made it. */
  static Optional<CustomId> parse(String text) {
    Matcher id = TEXT.matcher(text);
    return id.matches() && Long.parseLong(id.group(2)) <= Integer.MAX_VALUE
        ? Optional.of(
            new CustomId(id.group(1), Integer.parseInt(id.group(2)), Integer.parseInt(id.group(3))))
        : Optional.empty();
  }
}
