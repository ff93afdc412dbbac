package io.github.warmprefix.processor.compile;

import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers the processor has to work on. */
public enum Host {
  JAVAC(ToolProvider.getSystemJavaCompiler()),
  ECJ(new EclipseCompiler());

  private final JavaCompiler compiler;
  private StandardJavaFileManager files;

  Host(JavaCompiler compiler) {
    this.compiler = compiler;
  }

  JavaCompiler compiler() {
    return compiler;
  }

  /** One file manager for all compilations, because opening the SDK's jar is what takes time. */
  synchronized StandardJavaFileManager files() {
    if (files == null) {
      files = compiler.getStandardFileManager(null, Locale.ROOT, null);
    }
    return files;
  }
}
