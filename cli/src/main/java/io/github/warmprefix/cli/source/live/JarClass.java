package io.github.warmprefix.cli.source.live;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.JarFile;
import javax.tools.SimpleJavaFileObject;

/** A class, or its source, in a jar that is open. */
final class JarClass extends SimpleJavaFileObject {
  private final JarFile jar;
  private final String name;

  JarClass(JarFile jar, String name) {
    super(
        URI.create("jar:" + Path.of(jar.getName() + "!", name).toUri().getRawPath()),
        name.endsWith(Kind.CLASS.extension) ? Kind.CLASS : Kind.SOURCE);
    this.jar = jar;
    this.name = name;
  }

  /** The full name of the class. */
  String binaryName() {
    return name.substring(0, name.length() - kind.extension.length()).replace('/', '.');
  }

  @Override
  public InputStream openInputStream() throws IOException {
    return jar.getInputStream(jar.getEntry(name));
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
    try (InputStream in = openInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
