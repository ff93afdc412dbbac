package io.github.warmprefix.processor.stability.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a table that a user has written, or says what is wrong with it. */
final class TableFile {
  private static final int LARGEST = 1 << 20;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TableFile() {}

  /** A table, or the sentence that says why there is none. */
  sealed interface Content {
    /** The rows of the file. */
    record Rows(List<LibraryRow> rows) implements Content {}

    /** Why the file is of no use. */
    record Refused(String message) implements Content {}
  }

  static Content read(Path file) {
    if (!Files.exists(file)) {
      return refused(file, "there is no such file in " + Path.of("").toAbsolutePath());
    }
    if (!Files.isRegularFile(file)) {
      return refused(file, "it is no file");
    }
    try {
      return Files.size(file) > LARGEST
          ? refused(file, "it is larger than one megabyte")
          : parse(file, Files.readAllBytes(file));
    } catch (IOException e) {
      return refused(file, "it cannot be read (" + e.getMessage() + ")");
    }
  }

  private static Content parse(Path file, byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return refused(file, "it is no text in UTF-8");
    }
    String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    if (plain.indexOf('\0') >= 0) {
      return refused(file, "it is no text");
    }
    TableParser.Parsed parsed = TableParser.parse(plain);
    return parsed instanceof TableParser.Parsed.Wrong wrong
        ? new Content.Refused("%s:%d: %s".formatted(file, wrong.line(), wrong.why()))
        : new Content.Rows(((TableParser.Parsed.Rows) parsed).rows());
  }

  private static Content refused(Path file, String why) {
    return new Content.Refused(file + ": " + why);
  }
}
