package io.github.warmprefix.docs.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A source file made of a snippet: as it is, or in package {@code shop} with the imports it needs,
 * or with a class and a method around it. A line of three dots stands for code that is left out.
 *
 * @param path where the file belongs
 * @param text what is in it
 */
record JavaUnit(String path, String text) {
  private static final Pattern ELIDED = Pattern.compile("(?m)^\\s*\\.\\.\\.$");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:[\\w@]+ )*(?:class|@?interface|record|enum) (\\w+)");

  static JavaUnit of(String snippet, Imports imports) throws IOException {
    String code = ELIDED.matcher(snippet).replaceAll("");
    if (parses(code)) {
      return new JavaUnit(
          pathOf(code), PACKAGE.matcher(code).find() ? code : head(code, imports) + code);
    }
    String method = "class Snippet {\nvoid snippet() throws Exception {\n" + code + "}\n}\n";
    String members = "class Snippet {\n" + code + "}\n";
    String whole = parses(method) ? method : members;
    return new JavaUnit("shop/Snippet.java", head(code, imports) + whole);
  }

  /** The imports stand under the package, and what every snippet is given beside it. */
  private static String head(String code, Imports imports) {
    String given = imports.giveTo(code) ? " import static shop.Given.*;" : "";
    return "package shop;" + given + "\n\n" + imports.neededBy(code) + "\n";
  }

  private static String pathOf(String code) {
    Matcher type = TYPE.matcher(code);
    String name = type.find() ? type.group(1) : "Snippet";
    Matcher declared = PACKAGE.matcher(code);
    String folder = declared.find() ? declared.group(1).replace('.', '/') : "shop";
    return folder + "/" + name + ".java";
  }

  private static boolean parses(String code) throws IOException {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problems, List.of("-proc:none"), null, List.of(file(code)));
    CompilationUnitTree unit = task.parse().iterator().next();
    return problems.getDiagnostics().isEmpty()
        && unit.getTypeDecls().stream().allMatch(ClassTree.class::isInstance);
  }

  private static JavaFileObject file(String code) {
    return new SimpleJavaFileObject(
        URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return code;
      }
    };
  }
}
