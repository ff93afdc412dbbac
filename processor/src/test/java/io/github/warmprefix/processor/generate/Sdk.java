package io.github.warmprefix.processor.generate;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The versions of the SDK that generated code is compiled against and run with. */
enum Sdk {
  V2_52("2.52.0"),
  V2_75("2.75.0"),
  /** The one on the class path of the tests. */
  V3_11("3.11.0");

  private final String version;
  private StandardJavaFileManager files;
  private ClassLoader loader;

  Sdk(String version) {
    this.version = version;
  }

  /** The class path of the tests, with this SDK in place of the newest. */
  private List<Path> classPath() {
    List<Path> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (this == V3_11 || !isSdk(entry)) {
        path.add(Path.of(entry));
      }
    }
    if (this != V3_11) {
      path.addAll(0, jars());
    }
    return path;
  }

  /** One file manager for all compilations, because opening the SDK's jar is what takes time. */
  synchronized StandardJavaFileManager files() throws IOException {
    if (files == null) {
      files = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
    }
    return files;
  }

  /** One loader of the class path, apart from the one of the tests. */
  synchronized ClassLoader loader() throws IOException {
    if (loader == null) {
      List<URL> urls = new ArrayList<>();
      for (Path path : classPath()) {
        urls.add(path.toUri().toURL());
      }
      loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
    return loader;
  }

  private List<Path> jars() {
    try (Stream<Path> jars = Files.list(Path.of("target", "sdk-matrix", version))) {
      return jars.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("run the tests with Maven, which fetches the SDKs", e);
    }
  }

  private static boolean isSdk(String entry) {
    return Arrays.stream(new String[] {"anthropic-java", "standardwebhooks"})
        .anyMatch(Path.of(entry).getFileName().toString()::startsWith);
  }
}
