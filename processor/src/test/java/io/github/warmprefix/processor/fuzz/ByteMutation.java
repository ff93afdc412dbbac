package io.github.warmprefix.processor.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Changes bytes, and so may tear UTF-8, strings and names apart. */
final class ByteMutation implements Mutation {
  private static final int LONGEST = 12;

  @Override
  public String of(String program, Random random) {
    byte[] bytes = program.getBytes(StandardCharsets.UTF_8);
    if (bytes.length == 0) {
      return program;
    }
    int at = random.nextInt(bytes.length);
    int length = Math.min(1 + random.nextInt(LONGEST), bytes.length - at);
    byte[] mutant =
        switch (random.nextInt(4)) {
          case 0 -> flipped(bytes, at, random);
          case 1 -> without(bytes, at, length);
          case 2 -> with(bytes, at, random(length, random));
          default -> with(bytes, at, Arrays.copyOfRange(bytes, at, at + length));
        };
    return new String(mutant, StandardCharsets.UTF_8);
  }

  private static byte[] flipped(byte[] bytes, int at, Random random) {
    byte[] mutant = bytes.clone();
    mutant[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
    return mutant;
  }

  private static byte[] without(byte[] bytes, int at, int length) {
    byte[] mutant = Arrays.copyOf(bytes, bytes.length - length);
    System.arraycopy(bytes, at + length, mutant, at, bytes.length - at - length);
    return mutant;
  }

  private static byte[] with(byte[] bytes, int at, byte[] more) {
    byte[] mutant = Arrays.copyOf(bytes, bytes.length + more.length);
    System.arraycopy(more, 0, mutant, at, more.length);
    System.arraycopy(bytes, at, mutant, at + more.length, bytes.length - at);
    return mutant;
  }

  private static byte[] random(int length, Random random) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
