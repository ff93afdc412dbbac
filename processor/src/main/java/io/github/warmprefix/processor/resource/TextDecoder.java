package io.github.warmprefix.processor.resource;

import io.github.warmprefix.processor.template.PackagedText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalInt;

/** Turns the bytes of a resource into a text with its hash, or says why they are none. */
final class TextDecoder {
  /** Stands for what is malformed, but also for itself. */
  private static final char REPLACEMENT = '\uFFFD';

  private TextDecoder() {}

  static ResourceResult decode(String path, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    OptionalInt malformed =
        text.indexOf(REPLACEMENT) < 0 ? OptionalInt.empty() : firstMalformed(bytes);
    return malformed.isPresent()
        ? new ResourceResult.Unusable(
            path, "is not valid UTF-8 at byte %d".formatted(malformed.getAsInt()))
        : new ResourceResult.Found(new PackagedText(path, text, sha256(bytes)));
  }

  /** Where the first byte is that is no UTF-8, if there is one. */
  private static OptionalInt firstMalformed(byte[] bytes) {
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = strict.decode(in, CharBuffer.allocate(bytes.length + 1), true);
    return result.isError() ? OptionalInt.of(in.position()) : OptionalInt.empty();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
