package io.github.warmprefix.runtime.bulk;

import io.github.warmprefix.core.cache.PrefixHash;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One worker's part of a job. All requests of a prefix are in the same shard, so that each prefix
 * is written by one worker only; every request is in exactly one shard.
 *
 * @param number which part, from 1
 * @param count how many parts there are
 */
public record Shard(int number, int count) {
  /** The whole job. */
  public static final Shard WHOLE = new Shard(1, 1);

  private static final int HASH_DIGITS = 16;
  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if there is no such part
   */
  public Shard {
    if (number < 1 || number > count) {
      throw new IllegalArgumentException("there is no shard " + number + " of " + count);
    }
  }

  /**
   * Reads a shard as the command line has it, for example {@code 2/4}.
   *
   * @throws IllegalArgumentException if the text is not of that form, or there is no such part
   */
  public static Shard parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new IllegalArgumentException(
          "a shard is written as 2/4, the second of four, and not as " + text);
    }
    return new Shard(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
  }

  /** Whether the requests of a prefix belong to this part. */
  public boolean contains(PrefixGroup group) {
    PrefixHash hash = new PrefixHash();
    hash.text(group.id());
    long bits = Long.parseUnsignedLong(hash.hex(), 0, HASH_DIGITS, 16);
    return Long.remainderUnsigned(bits, count) == number - 1;
  }

  @Override
  public String toString() {
    return number + "/" + count;
  }
}
