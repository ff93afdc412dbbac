package io.github.warmprefix.foreign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compiles with the compiler of the running JDK, each time in a process of its own. */
final class Javac {
  private static final Path COMMAND = Path.of(System.getProperty("java.home"), "bin", "javac");
  private static final List<String> OPTIONS =
      List.of(
          "-J-Duser.language=en",
          "-J-Dfile.encoding=UTF-8",
          "-encoding",
          "UTF-8",
          "-Xlint:all",
          "-Xmaxwarns",
          "100000",
          "-Xmaxerrs",
          "100000");

  private final Path work;
  private final Path idle;
  private final Path warmprefix;

  Javac(Path work, Path idle, Path warmprefix) {
    this.work = work;
    this.idle = idle;
    this.warmprefix = warmprefix;
  }

  Result compile(Library library, Variant variant) throws IOException, InterruptedException {
    Path folder = work.resolve(library.name()).resolve(variant.name());
    Path classes = folder.resolve("classes");
    Path output = folder.resolve("output.txt");
    Folders.empty(classes);

    List<String> command = new ArrayList<>();
    command.add(COMMAND.toString());
    command.addAll(OPTIONS);
    command.addAll(library.pathOptions());
    command.addAll(variant.options(idle, warmprefix, library.prompts()));
    command.addAll(List.of("-d", classes.toString(), "@" + listing(library, folder)));

    long start = System.nanoTime();
    int exit =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    long nanos = System.nanoTime() - start;
    return new Result(exit, nanos / 1e9, classes, Diagnostics.of(Files.readAllLines(output)));
  }

  private static Path listing(Library library, Path folder) throws IOException {
    List<String> quoted =
        library.files().stream().map(file -> '"' + file.toString() + '"').toList();
    return Files.write(folder.resolve("files.txt"), quoted);
  }

  /** One compilation: exit code, wall time, folder of the class files, what was printed. */
  record Result(int exit, double seconds, Path classes, Diagnostics diagnostics) {}
}
