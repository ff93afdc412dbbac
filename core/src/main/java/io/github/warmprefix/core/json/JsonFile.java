package io.github.warmprefix.core.json;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Turns the bytes of a JSON file into values, whatever they are. */
public final class JsonFile {

  private static final int LONGEST_REASON = 100;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private JsonFile() {}

  /**
   * Reads a file of the user.
   *
   * @param largest the largest file that is read, in bytes
   * @throws BadJsonException if there is no such file, or it cannot be read, or holds no JSON
   */
  public static JsonPlace read(Path file, int largest) {
    if (Files.notExists(file)) {
      throw new BadJsonException("there is no such file");
    }
    if (Files.isDirectory(file)) {
      throw new BadJsonException("this is a directory, not a file");
    }
    if (!Files.isRegularFile(file)) {
      throw new BadJsonException("this is not a regular file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return parse(in, largest);
    } catch (IOException e) {
      throw new BadJsonException("the file cannot be read: " + e.getClass().getSimpleName());
    }
  }

  /**
   * Reads JSON from a stream, which stays open.
   *
   * @param largest the most that is read, in bytes
   */
  public static JsonPlace parse(InputStream in, int largest) throws IOException {
    byte[] bytes = in.readNBytes(largest + 1);
    if (bytes.length > largest) {
      throw new BadJsonException(
          "the file is larger than " + largest + " bytes, the most that is read");
    }
    return new JsonPlace("", "", json(text(bytes)));
  }

  private static String text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BadJsonException("the file is not UTF-8 text");
    }
  }

  private static Object json(String text) {
    if (text.isBlank()) {
      throw new BadJsonException("the file is empty");
    }
    try {
      return JsonParser.any().withLazyNumbers().from(text);
    } catch (JsonParserException e) {
      throw new BadJsonException(
          "the file is not JSON at line %d, column %d: %s"
              .formatted(e.getLinePosition(), e.getCharPosition(), plain(e.getMessage())));
    } catch (StackOverflowError e) {
      throw new BadJsonException("the file nests too deeply to be read");
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
