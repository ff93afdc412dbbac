package io.github.warmprefix.processor.javac;

import io.github.warmprefix.processor.outer.OuterCompilation;
import java.io.IOException;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Shows the compiler inside the classes of the compilation around us. It has nothing to show where
 * compilers look for processors and plugins: ours would start once more, and those of others are
 * the outer compiler's to start.
 */
final class InnerFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private InnerFiles(StandardJavaFileManager files) {
    super(files);
  }

  static InnerFiles of(StandardJavaFileManager files, OuterCompilation outer) throws IOException {
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, outer.classPath());
    if (!outer.sourcePath().isEmpty()) {
      files.setLocationFromPaths(StandardLocation.SOURCE_PATH, outer.sourcePath());
    }
    return new InnerFiles(files);
  }

  @Override
  public ClassLoader getClassLoader(Location location) {
    return ClassLoader.getPlatformClassLoader();
  }

  @Override
  public boolean hasLocation(Location location) {
    return location != StandardLocation.ANNOTATION_PROCESSOR_MODULE_PATH
        && super.hasLocation(location);
  }
}
