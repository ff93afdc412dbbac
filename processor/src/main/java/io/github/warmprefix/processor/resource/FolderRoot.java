package io.github.warmprefix.processor.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder on disk.
 *
 * @param unsaved files in it that are not as they are on disk
 */
record FolderRoot(Path folder, UnsavedTexts unsaved) implements ResourceRoot {
  /** The most bytes of a text that are read; far more than the context of any model holds. */
  static final int MAX_BYTES = 16 << 20;

  @Override
  public String describe() {
    return folder.toString();
  }

  @Override
  public Optional<ResourceResult> look(String path) {
    Path file = folder.resolve(path);
    Optional<byte[]> written = unsaved.of(file);
    if (written.isPresent()) {
      return Optional.of(TextDecoder.decode(path, written.get()));
    }
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      Path real = file.toRealPath();
      if (!real.startsWith(folder.toRealPath())) {
        return Optional.of(
            new ResourceResult.Outside(path, "leaves its root through a symbolic link"));
      }
      return differsInCase(real, path) ? Optional.empty() : Optional.of(read(path, real));
    } catch (IOException e) {
      return Optional.of(new ResourceResult.Unusable(path, "cannot be read: " + e.getMessage()));
    }
  }

  /** File systems that ignore case would find here what a class path will not find later. */
  private static boolean differsInCase(Path real, String path) {
    String tail = real.toString().replace('\\', '/');
    return !tail.endsWith(path)
        && tail.toLowerCase(Locale.ROOT).endsWith(path.toLowerCase(Locale.ROOT));
  }

  private ResourceResult read(String path, Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return new ResourceResult.Unusable(path, "is not a regular file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(path, in);
    }
  }

  /** Reads a text from a stream, within bounds. */
  static ResourceResult read(String path, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    return bytes.length > MAX_BYTES
        ? new ResourceResult.Unusable(
            path, "has more than %d MB, too much for any prompt".formatted(MAX_BYTES >> 20))
        : TextDecoder.decode(path, bytes);
  }

  @Override
  public Optional<String> similar(String path) {
    Path at = folder;
    for (String name : path.split("/")) {
      Optional<Path> next = entry(at, name);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get();
    }
    return Optional.of(folder.relativize(at).toString().replace('\\', '/'));
  }

  private static Optional<Path> entry(Path folder, String name) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> entry.getFileName().toString().equalsIgnoreCase(name))
          .sorted()
          .findFirst();
    } catch (IOException | UncheckedIOException unreadable) {
      return Optional.empty();
    }
  }
}
