package io.github.warmprefix.sample.broken;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Shows what the compiler says about each template of the folder {@code broken}. */
final class BrokenTemplates {
  private BrokenTemplates() {}

  /**
   * Compiles the templates and prints the messages.
   *
   * @param arguments the folder of the sample application, by default this one
   */
  public static void main(String[] arguments) throws IOException {
    Path home = Path.of(arguments.length == 0 ? "" : arguments[0]);
    TemplateCompiler compiler = new TemplateCompiler(home.resolve("src/main/resources"));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (Path source : TemplateCompiler.sources(home.resolve("broken"))) {
      out.println("--- " + source.getFileName());
      out.println(compiler.compile(source));
    }
  }
}
