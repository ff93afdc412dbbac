package io.github.warmprefix.processor.resource;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The rules for the name of a packaged text: a plain relative path that stays on the class path.
 */
final class ResourcePath {
  private ResourcePath() {}

  /** Why the path cannot be used, or empty when it can. */
  static Optional<String> flaw(String path) {
    if (path.indexOf('\0') >= 0) {
      return Optional.of("contains a NUL character");
    }
    if (path.indexOf('\\') >= 0) {
      return Optional.of("contains a backslash; resource paths use forward slashes");
    }
    if (path.startsWith("/") || path.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      return Optional.of("is absolute; resource paths start at the root of the class path");
    }
    for (String name : path.split("/", -1)) {
      if (name.equals("..")) {
        return Optional.of("climbs out of its folder with '..'");
      }
      if (name.isEmpty() || name.equals(".")) {
        return Optional.of("has an empty or '.' step, which the class path does not resolve");
      }
    }
    return unknownToTheFileSystem(path);
  }

  /** A lone surrogate, for example, is in no file name. */
  private static Optional<String> unknownToTheFileSystem(String path) {
    try {
      Path.of(path);
      return Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.of("can be no name of a file here");
    }
  }
}
