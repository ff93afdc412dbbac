package io.github.warmprefix.core.lock;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Three bytes of each line of a text: enough to say which lines of a later text are new, without
 * keeping the text. Two different lines are taken for the same once in 16 million pairs.
 */
public final class LineHashes {
  private static final int BYTES = 3;

  private final int[] hashes;

  private LineHashes(int[] hashes) {
    this.hashes = hashes;
  }

  /** The lines of {@code text}. */
  public static LineHashes of(String text) {
    return of(lines(text));
  }

  static LineHashes of(List<String> lines) {
    return new LineHashes(lines.stream().mapToInt(LineHashes::hash).toArray());
  }

  /** The lines of a text without their ends; a text that ends a line has no empty one after it. */
  static List<String> lines(String text) {
    return text.lines().toList();
  }

  private static int hash(String line) {
    CRC32 crc = new CRC32();
    crc.update(line.getBytes(StandardCharsets.UTF_8));
    long value = crc.getValue();
    return (int) ((value ^ (value >>> 8)) & 0xFFFFFF);
  }

  /** Reads what {@link #encoded} writes; empty where the text is something else. */
  static Optional<LineHashes> decode(String text) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    if (bytes.length % BYTES != 0) {
      return Optional.empty();
    }
    int[] hashes = new int[bytes.length / BYTES];
    for (int i = 0; i < hashes.length; i++) {
      for (int j = 0; j < BYTES; j++) {
        hashes[i] = hashes[i] << 8 | bytes[i * BYTES + j] & 0xFF;
      }
    }
    return Optional.of(new LineHashes(hashes));
  }

  /** Four characters of base64 a line. */
  String encoded() {
    byte[] bytes = new byte[hashes.length * BYTES];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (hashes[i / BYTES] >>> 8 * (BYTES - 1 - i % BYTES));
    }
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** How many lines there are. */
  public int size() {
    return hashes.length;
  }

  int at(int line) {
    return hashes[line];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LineHashes lines && Arrays.equals(lines.hashes, hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  @Override
  public String toString() {
    return encoded();
  }
}
