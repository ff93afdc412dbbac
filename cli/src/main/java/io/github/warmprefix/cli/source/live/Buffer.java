package io.github.warmprefix.cli.source.live;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A Java file whose text is in memory. */
final class Buffer extends SimpleJavaFileObject {
  private final SourceText source;

  Buffer(SourceText source) {
    super(hierarchical(source.file()), Kind.SOURCE);
    this.source = source;
  }

  /** Compilers need a path, which files that were never saved do not have. */
  private static URI hierarchical(URI file) {
    return file.getPath() != null
        ? file
        : URI.create(
            "unsaved:///" + file.getSchemeSpecificPart().replaceAll("[^\\w.-]", "_") + ".java");
  }

  /** The file as its editor names it. */
  URI file() {
    return source.file();
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return source.text();
  }
}
