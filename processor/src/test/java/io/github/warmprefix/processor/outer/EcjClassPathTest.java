package io.github.warmprefix.processor.outer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class paths in the shapes in which ecj keeps them. */
class EcjClassPathTest {
  @TempDir private Path folder;

  @Test
  void ofTheCommandLine() throws Exception {
    Path jar = Files.createFile(folder.resolve("a.jar"));
    Object[] entries = {new Entry(jar.toString()), new Entry(folder + "/gone.jar"), null};
    assertThat(of(new FileSystem(entries))).containsExactly(jar);
  }

  @Test
  void ofEclipse() throws Exception {
    Path jar = Files.createFile(folder.resolve("a.jar"));
    Path runtime = Files.createFile(folder.resolve("jrt-fs.jar"));
    Object[] entries = {
      new ClasspathDirectory(new Container(new Location(folder))),
      new ClasspathJar(jar.toString()),
      new ClasspathJrt(runtime.toString())
    };
    assertThat(of(new NameEnvironment(entries))).containsExactly(folder, jar);
  }

  @Test
  void ofSomethingElse() {
    assertThat(of("no environment")).isEmpty();
    assertThat(of(new FileSystem(null))).isEmpty();
    assertThat(of(new FileSystem(new Object[] {"no entry"}))).isEmpty();
  }

  private static Iterable<Path> of(Object nameEnvironment) {
    return EcjClassPath.of(new Inside(new Compiler(new Lookup(nameEnvironment))));
  }

  private record Compiler(Lookup lookupEnvironment) {}

  private record Lookup(Object nameEnvironment) {}

  private record FileSystem(Object[] classpaths) {}

  private record Entry(String path) {
    public String getPath() {
      return path;
    }
  }

  private record NameEnvironment(Object[] binaryLocations) {}

  private record ClasspathJar(String zipFilename) {}

  private record ClasspathJrt(String zipFilename) {}

  private record ClasspathDirectory(Container binaryFolder) {}

  private record Container(Location location) {
    public Location getLocation() {
      return location;
    }
  }

  private record Location(Path path) {
    public File toFile() {
      return path.toFile();
    }
  }
}
