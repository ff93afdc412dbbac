package io.github.warmprefix.cli.source.live;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;

/**
 * A class path whose jars are read fast where that is safe: behind all folders, as it is most often
 * written, and as long as they bring no others onto it. All else is left to the compiler.
 */
final class ClassPath implements Closeable {
  private final List<JarClasses> jars = new ArrayList<>();
  private final String rest;

  /** Opens the jars of a class path. */
  ClassPath(String text) throws IOException {
    List<String> ahead = new ArrayList<>();
    if (Stream.of(text.split(File.pathSeparator)).allMatch(entry -> isSafe(entry, ahead))) {
      rest = String.join(File.pathSeparator, ahead);
    } else {
      close();
      jars.clear();
      rest = text;
    }
  }

  private boolean isSafe(String entry, List<String> ahead) {
    if (entry.endsWith(".jar")) {
      return opened(entry);
    }
    ahead.add(entry);
    return jars.isEmpty();
  }

  /** Opens a jar, unless the compiler had better do that; one that is not there is no loss. */
  private boolean opened(String file) {
    try {
      if (Files.exists(Path.of(file))) {
        JarClasses jar = JarClasses.open(Path.of(file));
        jars.add(jar);
        return !jar.namesOthers();
      }
      return true;
    } catch (IOException | SecurityException | InvalidPathException unreadable) {
      return false;
    }
  }

  /** What the compiler is to read by itself, ahead of the jars; may be empty. */
  String rest() {
    return rest;
  }

  /** What the jars hold of a package. */
  Stream<JavaFileObject> list(String packageName, Set<Kind> kinds) {
    return jars.stream().flatMap(jar -> jar.list(packageName, kinds).stream());
  }

  @Override
  public void close() throws IOException {
    for (JarClasses jar : jars) {
      jar.close();
    }
  }
}
