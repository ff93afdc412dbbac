package io.github.warmprefix.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A project of a user, with the folders that build tools have.
 *
 * @param root where it lies
 */
public record Project(Path root) {
  private static final String TEXT =
      "Ask for the frame number before you quote a part. Never promise a date. ";

  /** A text that the smallest minimum lets pass. */
  public static String longText() {
    return TEXT.repeat(60);
  }

  /** A template in package shop for a model with a minimum of 512 tokens. */
  public static String template(String name, String version, String members) {
    return """
        package shop;
        import io.github.warmprefix.annotations.*;
        @PromptTemplate(model = "claude-opus-5", version = "%s")
        interface %s {
        %s
          @DynamicSuffix static String ticket(String id) { return id; }
        }
        """
        .formatted(version, name, members);
  }

  /** The source of a class in package shop that is no template. */
  public static String plain(String name, String members) {
    return "package shop;\nclass " + name + " {\n" + members + "\n}\n";
  }

  /** Writes a source of package shop. */
  public Path source(String name, String text) {
    return write("src/main/java/shop/" + name + ".java", text);
  }

  /** Writes a packaged text. */
  public Path resource(String path, String text) {
    return write("src/main/resources/" + path, text);
  }

  /** Writes a file. */
  public Path write(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of all sources. */
  public String sources() {
    return root.resolve("src/main/java").toString();
  }

  /** All files there are, and when they were last written. */
  public List<String> snapshot() {
    try (Stream<Path> files = Files.walk(root)) {
      return files.map(file -> file + " " + file.toFile().lastModified()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
