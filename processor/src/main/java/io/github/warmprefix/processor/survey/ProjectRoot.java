package io.github.warmprefix.processor.survey;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder from which people name the files of a project. */
public final class ProjectRoot {
  private ProjectRoot() {}

  /** The root of the repository around the current folder, or the current folder. */
  public static Path here() {
    return above(Path.of("").toAbsolutePath());
  }

  /** The root of the repository around a folder, or the folder itself. */
  static Path above(Path start) {
    Path folder = start;
    while (folder != null && !Files.exists(folder.resolve(".git"))) {
      folder = folder.getParent();
    }
    return folder == null ? start : folder;
  }
}
