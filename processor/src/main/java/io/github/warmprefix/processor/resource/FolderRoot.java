package io.github.warmprefix.processor.resource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        return similar(path).map(name -> missing(path, name));
      }
      Path real = file.toRealPath();
      if (!real.startsWith(folder.toRealPath())) {
        return Optional.of(
            new ResourceResult.Outside(path, "leaves its root through a symbolic link"));
      }
      if (differsInCase(real, path)) {
        return similar(path).map(name -> missing(path, name));
      }
      return Optional.of(read(path, real));
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

  private ResourceResult missing(String path, String similar) {
    return new ResourceResult.Missing(path, List.of(describe()), similar);
  }

  /** The file that differs from the path only in upper and lower case, where there is one. */
  private Optional<String> similar(String path) throws IOException {
    Path at = folder;
    for (String name : path.split("/")) {
      if (!Files.isDirectory(at)) {
        return Optional.empty();
      }
      try (Stream<Path> entries = Files.list(at)) {
        Optional<Path> next =
            entries
                .filter(entry -> entry.getFileName().toString().equalsIgnoreCase(name))
                .sorted()
                .findFirst();
        if (next.isEmpty()) {
          return Optional.empty();
        }
        at = next.get();
      }
    }
    return Optional.of(folder.relativize(at).toString().replace('\\', '/'));
  }
}
