package io.github.warmprefix.cli.source.live;

import io.github.warmprefix.cli.source.MemoryFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** The files of many compilations, one after the other: what was opened stays open in between. */
final class LiveFiles extends MemoryFiles {
  private final ClassPath classPath;
  private final PlatformClasses platform;

  /**
   * Files that are read for many compilations.
   *
   * @param files know what the class path leaves to them
   */
  LiveFiles(JavaFileManager files, ClassPath classPath) {
    super(files);
    this.classPath = classPath;
    platform = new PlatformClasses(files);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    if (!recurse && PlatformClasses.isModule(location)) {
      return platform.list(location, packageName, kinds);
    }
    Iterable<JavaFileObject> found = super.list(location, packageName, kinds, recurse);
    return !recurse && location == StandardLocation.CLASS_PATH
        ? withJars(found, packageName, kinds)
        : found;
  }

  private List<JavaFileObject> withJars(
      Iterable<JavaFileObject> found, String packageName, Set<JavaFileObject.Kind> kinds) {
    List<JavaFileObject> all = new ArrayList<>();
    found.forEach(all::add);
    classPath.list(packageName, kinds).forEach(all::add);
    return all;
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof JarClass inJar
        ? inJar.binaryName()
        : platform.binaryName(file).orElseGet(() -> super.inferBinaryName(location, file));
  }

  @Override
  public boolean contains(Location location, FileObject file) throws IOException {
    return file instanceof JarClass
        ? location == StandardLocation.CLASS_PATH
        : super.contains(location, file);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
