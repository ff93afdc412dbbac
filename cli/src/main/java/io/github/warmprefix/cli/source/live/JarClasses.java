package io.github.warmprefix.cli.source.live;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;

/**
 * The classes of a jar by their packages, from the table of its entries. The compiler's own files
 * walk a jar as if it were a file system before they list one package.
 */
final class JarClasses implements Closeable {
  private final JarFile jar;
  private final Map<String, List<String>> entries = new HashMap<>();
  private final Map<String, List<JavaFileObject>> classes = new HashMap<>();

  private JarClasses(JarFile jar) {
    this.jar = jar;
    jar.versionedStream().filter(entry -> !entry.isDirectory()).forEach(this::add);
  }

  /**
   * Opens a jar.
   *
   * @throws IOException if it can't be read
   */
  static JarClasses open(Path file) throws IOException {
    return new JarClasses(new JarFile(file.toFile(), false, ZipFile.OPEN_READ, Runtime.version()));
  }

  private void add(ZipEntry entry) {
    String name = entry.getName();
    if (name.endsWith(Kind.CLASS.extension) || name.endsWith(Kind.SOURCE.extension)) {
      String folder = name.substring(0, Math.max(0, name.lastIndexOf('/')));
      entries.computeIfAbsent(folder.replace('/', '.'), key -> new ArrayList<>()).add(name);
    }
  }

  /** Whether the jar brings others onto the class path. */
  boolean namesOthers() throws IOException {
    Manifest manifest = jar.getManifest();
    return manifest != null && manifest.getMainAttributes().containsKey(Attributes.Name.CLASS_PATH);
  }

  /** What a package holds of some kinds of files. */
  List<JavaFileObject> list(String packageName, Set<Kind> kinds) {
    return classes.computeIfAbsent(packageName, this::all).stream()
        .filter(file -> kinds.contains(file.getKind()))
        .toList();
  }

  private List<JavaFileObject> all(String packageName) {
    return entries.getOrDefault(packageName, List.of()).stream()
        .<JavaFileObject>map(name -> new JarClass(jar, name))
        .toList();
  }

  @Override
  public void close() throws IOException {
    jar.close();
  }
}
