package io.github.warmprefix.cli.count;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads texts in UTF-8, strictly: a byte that is none would be counted as something else. */
final class TextReader {
  /** The name that stands for the standard input. */
  static final String STDIN = "-";

  /** More bytes than any context holds, and few enough for any heap. */
  private static final int LARGEST = 256 << 20;

  private final InputStream stdin;

  TextReader(InputStream stdin) {
    this.stdin = stdin;
  }

  /** A text, or why there is none. */
  sealed interface Result {
    /** The text of a file. */
    record Text(CharSequence text) implements Result {}

    /** What is wrong with a file, to be said behind its name. */
    record Unreadable(String reason) implements Result {}
  }

  Result read(String file) {
    try (InputStream in = file.equals(STDIN) ? stdin : Files.newInputStream(Path.of(file))) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      return bytes.length > LARGEST
          ? new Result.Unreadable("has more than " + (LARGEST >> 20) + " MB")
          : decode(bytes);
    } catch (NoSuchFileException e) {
      return new Result.Unreadable("does not exist");
    } catch (AccessDeniedException e) {
      return new Result.Unreadable("may not be read");
    } catch (IOException e) {
      boolean folder = !file.equals(STDIN) && Files.isDirectory(Path.of(file));
      return new Result.Unreadable(folder ? "is a folder" : "cannot be read: " + e.getMessage());
    } catch (InvalidPathException e) {
      return new Result.Unreadable("is no path: " + e.getReason());
    }
  }

  private static Result decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    return result.isError()
        ? new Result.Unreadable("is not valid UTF-8 at byte " + in.position())
        : new Result.Text(out.flip());
  }
}
