package io.github.warmprefix.processor.javac;

import io.github.warmprefix.processor.outer.OuterSource;
import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/** A source file of the compilation around us, as the compiler inside reads it. */
final class InnerSource extends SimpleJavaFileObject {
  private final OuterSource source;

  InnerSource(OuterSource source) {
    super(uri(source.name()), Kind.SOURCE);
    this.source = source;
  }

  private static URI uri(String name) {
    String path = name.replace('\\', '/');
    try {
      return new URI("outer", null, path.startsWith("/") ? path : "/" + path, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  OuterSource source() {
    return source;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return source.text();
  }

  /** The compiler around us has judged the names of files. */
  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    return kind == Kind.SOURCE;
  }
}
