package io.github.warmprefix.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.WarmprefixProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Many compilations in one JVM, as a build daemon has them: side by side they say what each says
 * alone, and one after the other they leave no memory behind. The system property {@code
 * many.compilations} says how many; the growth is printed.
 */
class ManyCompilationsTest {
  private static final int COMPILATIONS = Integer.getInteger("many.compilations", 30);
  private static final int WARM_UP = 15;
  private static final int THREADS = 4;
  private static final long MOST_GROWTH = 6L << 20;

  static List<JavaCompiler> compilers() {
    return List.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler());
  }

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("compilers")
  void sideBySideEachSaysWhatItSaysAlone(JavaCompiler compiler) throws Exception {
    List<String> programs = Seeds.all().stream().limit(12).toList();
    List<List<String>> alone = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      alone.add(compile(compiler, programs.get(i), "alone" + i));
    }
    assertThat(alone.stream().flatMap(List::stream).filter(text -> text.contains("[WP")))
        .as("there is something to say")
        .isNotEmpty();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<String>>> work = new ArrayList<>();
      for (int i = 0; i < programs.size(); i++) {
        int number = i;
        work.add(() -> compile(compiler, programs.get(number), "beside" + number));
      }
      List<Future<List<String>>> together = threads.invokeAll(work);
      for (int i = 0; i < programs.size(); i++) {
        assertThat(together.get(i).get()).as(programs.get(i)).isEqualTo(alone.get(i));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void compilationsLeaveNoMemoryBehind(JavaCompiler compiler) throws Exception {
    List<String> programs = Seeds.all();
    for (int i = 0; i < WARM_UP; i++) {
      compile(compiler, programs.get(i % programs.size()), "warm" + i);
    }
    long before = used();
    for (int i = 0; i < COMPILATIONS; i++) {
      compile(compiler, programs.get(i % programs.size()), "run" + i);
    }
    long growth = used() - before;
    System.out.printf(
        Locale.ROOT,
        "%d compilations of %s left %,d KB behind%n",
        COMPILATIONS,
        compiler.getClass().getSimpleName(),
        growth >> 10);
    assertThat(growth).isLessThan(MOST_GROWTH);
  }

  /** What the compiler says, without the folders it was in. */
  private List<String> compile(JavaCompiler compiler, String program, String name)
      throws IOException {
    Path output = Files.createDirectories(folder.resolve(name));
    DiagnosticCollector<JavaFileObject> seen = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
      Path file = Files.writeString(output.resolve(Judge.name(program)), program);
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new StringWriter(),
              files,
              seen,
              List.of("-classpath", System.getProperty("java.class.path")),
              null,
              files.getJavaFileObjects(file));
      task.setProcessors(List.of(new WarmprefixProcessor()));
      task.call();
    }
    try (Stream<Path> written = Files.walk(output)) {
      for (Path file : written.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    return seen.getDiagnostics().stream()
        .map(one -> one.getPosition() + " " + one.getMessage(Locale.ROOT))
        .map(text -> text.replace(output.toString(), ""))
        .toList();
  }

  /** The heap that is in use when nothing is left to collect. */
  private static long used() throws InterruptedException {
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(50);
      used = Math.min(used, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
    }
    return used;
  }
}
