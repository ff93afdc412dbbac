package io.github.warmprefix.processor.generate;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * A source that stands where one would be written. Eclipse compiles a template more than once in a
 * build, and takes what is generated the first time only.
 *
 * @param place where it is
 * @param text what it says
 */
record EarlierSource(URI place, String text) {
  /** The source of a type, where there is one among the generated ones. */
  static Optional<EarlierSource> find(Filer filer, String packageName, String simpleName) {
    try {
      FileObject file =
          filer.getResource(StandardLocation.SOURCE_OUTPUT, packageName, simpleName + ".java");
      return Optional.of(new EarlierSource(file.toUri(), file.getCharContent(true).toString()));
    } catch (IOException | RuntimeException notThere) {
      return Optional.empty();
    }
  }
}
