package io.github.warmprefix.cli.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * The files of a compilation that leaves no trace: what it writes stays in memory, and no class
 * path is searched for processors or plugins, whose code would run in this program.
 */
public class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
  private static final ClassLoader NO_PROCESSORS =
      new ClassLoader(ClassLoader.getPlatformClassLoader()) {};

  /** Reads from other files. */
  public MemoryFiles(JavaFileManager files) {
    super(files);
  }

  @Override
  public ClassLoader getClassLoader(Location location) {
    return NO_PROCESSORS;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    return new MemoryFile(className.replace('.', '/') + kind.extension, kind);
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling) {
    return new MemoryFile(
        packageName.replace('.', '/') + "/" + relativeName, JavaFileObject.Kind.OTHER);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a instanceof SimpleJavaFileObject || b instanceof SimpleJavaFileObject
        ? a.toUri().equals(b.toUri())
        : super.isSameFile(a, b);
  }

  /** A file that is only there once it was written. */
  private static final class MemoryFile extends SimpleJavaFileObject {
    private ByteArrayOutputStream written;

    MemoryFile(String path, Kind kind) {
      super(URI.create("memory:///" + path.replaceAll("[^\\w./$-]", "_")), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      written = new ByteArrayOutputStream();
      return written;
    }

    @Override
    public InputStream openInputStream() throws IOException {
      return new ByteArrayInputStream(bytes());
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
      return new String(bytes(), StandardCharsets.UTF_8);
    }

    private byte[] bytes() throws IOException {
      if (written == null) {
        throw new FileNotFoundException(toUri().toString());
      }
      return written.toByteArray();
    }
  }
}
