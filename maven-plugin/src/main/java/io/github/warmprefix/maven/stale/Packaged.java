package io.github.warmprefix.maven.stale;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The texts as the program will find them.
 *
 * @param classPath the folders and jars that are searched, in order
 */
record Packaged(List<Path> classPath) {
  /** The hash of the text at that path from the root of the class path, where there is one. */
  Optional<String> sha256(String path) throws IOException {
    for (Path entry : classPath) {
      Optional<byte[]> bytes = read(entry, path);
      if (bytes.isPresent()) {
        return bytes.map(Packaged::hash);
      }
    }
    return Optional.empty();
  }

  private static Optional<byte[]> read(Path entry, String path) throws IOException {
    if (Files.isDirectory(entry)) {
      Path file = entry.resolve(path);
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }
    if (!Files.isRegularFile(entry) || !entry.toString().endsWith(".jar")) {
      return Optional.empty();
    }
    try (ZipFile jar = new ZipFile(entry.toFile())) {
      ZipEntry found = jar.getEntry(path);
      if (found == null) {
        return Optional.empty();
      }
      try (InputStream in = jar.getInputStream(found)) {
        return Optional.of(in.readAllBytes());
      }
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
