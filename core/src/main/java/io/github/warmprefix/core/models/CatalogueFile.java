package io.github.warmprefix.core.models;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Turns the bytes of a catalogue file into JSON, whatever they are. */
final class CatalogueFile {
  /** The largest file that is read, in bytes; the bundled one has some ten thousand. */
  static final int LARGEST = 1 << 20;

  private static final int LONGEST_REASON = 100;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CatalogueFile() {}

  /** Reads a file of the user. */
  static JsonPlace read(Path file) {
    if (Files.notExists(file)) {
      throw new BadCatalogueException("there is no such file");
    }
    if (Files.isDirectory(file)) {
      throw new BadCatalogueException("this is a directory, not a file");
    }
    if (!Files.isRegularFile(file)) {
      throw new BadCatalogueException("this is not a regular file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return parse(in);
    } catch (IOException e) {
      throw new BadCatalogueException("the file cannot be read: " + e.getClass().getSimpleName());
    }
  }

  /** Reads JSON from a stream, which stays open. */
  static JsonPlace parse(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new BadCatalogueException(
          "the file is larger than " + LARGEST + " bytes, the most that is read");
    }
    return new JsonPlace("", "", json(text(bytes)));
  }

  private static String text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BadCatalogueException("the file is not UTF-8 text");
    }
  }

  private static Object json(String text) {
    if (text.isBlank()) {
      throw new BadCatalogueException("the file is empty");
    }
    try {
      return JsonParser.any().withLazyNumbers().from(text);
    } catch (JsonParserException e) {
      throw new BadCatalogueException(
          "the file is not JSON at line %d, column %d: %s"
              .formatted(e.getLinePosition(), e.getCharPosition(), plain(e.getMessage())));
    } catch (StackOverflowError e) {
      throw new BadCatalogueException("the file nests too deeply to be read");
    }
  }

  /**
   * The parser's message without the position, which is told already, and without token numbers.
   */
  private static String plain(String message) {
    String told =
        message
            .replaceFirst(" on line \\d+, char \\d+$", "")
            .replaceFirst("(, got| instead of) \\d+$", "")
            .replaceAll("\\p{Cntrl}", "?");
    return told.length() > LONGEST_REASON ? told.substring(0, LONGEST_REASON) + "…" : told;
  }
}
