package io.github.warmprefix.processor.stability;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles declarations of libraries, one a line, so that the analysis sees them without source.
 */
final class Stubs {
  private static final Pattern NAME =
      Pattern.compile("package (\\S+);.*? (?:class|\\S*interface) (\\w+)");

  private Stubs() {}

  static void compile(String lines, Path output) throws IOException {
    List<JavaFileObject> files = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      Matcher name = NAME.matcher(line);
      if (name.find()) {
        files.add(new Source(name.group(1) + "." + name.group(2), line));
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options = List.of("-proc:none", "--release", "17", "-d", output.toString());
    if (!compiler.getTask(null, null, null, options, null, files).call()) {
      throw new IOException("the stubs do not compile");
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
