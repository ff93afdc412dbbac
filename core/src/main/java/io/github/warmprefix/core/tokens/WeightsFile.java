package io.github.warmprefix.core.tokens;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The weights that are packaged, read when a family is first asked for. */
final class WeightsFile {
  /** The name of the file of known pieces. */
  static final String PIECES = "pieces.bin";

  private WeightsFile() {}

  /** The name of the file of a family; the first {@code +} in a JVM would take 10 ms. */
  static String name(TokenizerFamily family) {
    return family.id().concat(".bin");
  }

  static Weights of(TokenizerFamily family) {
    return family == TokenizerFamily.CLAUDE_3 ? Claude3.WEIGHTS : Claude47.WEIGHTS;
  }

  private static Weights weights(TokenizerFamily family) {
    return new Weights(Pieces.KNOWN, read(name(family), Weights.SIZE));
  }

  private static byte[] read(String name, int size) {
    try (InputStream in = WeightsFile.class.getResourceAsStream(name)) {
      byte[] bytes = new byte[size];
      if (in == null || in.readNBytes(bytes, 0, size) != size || in.read() >= 0) {
        throw new IllegalStateException(name + " does not have " + size + " bytes");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Pieces {
    static final KnownPieces KNOWN = new KnownPieces(read(PIECES, KnownPieces.PLACES));
  }

  private static final class Claude3 {
    static final Weights WEIGHTS = weights(TokenizerFamily.CLAUDE_3);
  }

  private static final class Claude47 {
    static final Weights WEIGHTS = weights(TokenizerFamily.CLAUDE_4_7);
  }
}
