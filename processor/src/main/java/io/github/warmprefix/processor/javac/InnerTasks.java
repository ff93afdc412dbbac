package io.github.warmprefix.processor.javac;

import com.sun.source.util.JavacTask;
import io.github.warmprefix.processor.outer.OuterCompilation;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Starts the JDK's compiler on files of the compilation around us, with what that compiles against.
 */
final class InnerTasks implements AutoCloseable {
  private static final int OLDEST_LANGUAGE = 8;

  private final JavaCompiler compiler;
  private final OuterCompilation outer;
  private final InnerFiles files;

  private InnerTasks(JavaCompiler compiler, OuterCompilation outer, InnerFiles files) {
    this.compiler = compiler;
    this.outer = outer;
    this.files = files;
  }

  static InnerTasks over(OuterCompilation outer) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager standard = compiler.getStandardFileManager(null, Locale.ROOT, null);
    return new InnerTasks(compiler, outer, InnerFiles.of(standard, outer));
  }

  /** All sources but descriptions of modules: inside, everything is on the class path. */
  List<InnerSource> sources() {
    return outer.sources().stream()
        .filter(source -> !source.name().endsWith("module-info.java"))
        .map(InnerSource::new)
        .toList();
  }

  JavacTask task(Diagnosed diagnosed, List<InnerSource> sources) {
    return (JavacTask)
        compiler.getTask(Writer.nullWriter(), files, diagnosed, options(), null, sources);
  }

  private List<String> options() {
    int language = Math.max(OLDEST_LANGUAGE, outer.release());
    List<String> options = new ArrayList<>(List.of("-proc:none", "-implicit:none"));
    options.add("-XDshould-stop.ifError=FLOW");
    options.addAll(List.of("-source", Integer.toString(language)));
    if (outer.preview() && language == Runtime.version().feature()) {
      options.add("--enable-preview");
    }
    return options;
  }

  @Override
  public void close() {
    try {
      files.close();
    } catch (IOException nothingWasWritten) {
      return;
    }
  }
}
