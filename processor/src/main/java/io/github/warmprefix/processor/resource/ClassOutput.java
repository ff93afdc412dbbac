package io.github.warmprefix.processor.resource;

import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** Where a compilation writes its classes. */
public final class ClassOutput {
  private ClassOutput() {}

  /** The folder, under compilers that tell. */
  public static Optional<Path> folder(Filer filer) {
    return new FilerRoot(filer, StandardLocation.CLASS_OUTPUT, UnsavedTexts.NONE).folder();
  }
}
