package io.github.warmprefix.field;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One compilation of a project.
 *
 * @param errors the errors that are not ours, each with its file and line
 * @param findings what Warmprefix said
 * @param crashed whether Warmprefix failed
 * @param seconds how long it took
 */
record Compilation(List<String> errors, List<String> findings, boolean crashed, double seconds) {
  private static final String WARMPREFIX = "io.github.warmprefix.processor.WarmprefixProcessor";
  private static final Pattern FINDING = Pattern.compile(".*: \\[WP\\d{3}] .*");
  private static final Pattern ERROR =
      Pattern.compile("(\\S.*\\.java:\\d+: )?error: (?!\\[WP).*");
  private static final double NANOS = 1e9;

  /** The project without Warmprefix. */
  static Compilation plain(Project project, List<Path> files, Path work)
      throws IOException, InterruptedException {
    return compile(project, files, work, List.of("-proc:none"));
  }

  /** The project with Warmprefix in {@code jar}. */
  static Compilation checked(Project project, List<Path> files, Path work, Path jar)
      throws IOException, InterruptedException {
    List<String> options = List.of("-processorpath", jar.toString(), "-processor", WARMPREFIX);
    return compile(project, files, work, processing(options));
  }

  /** What the census in {@code tool} counts: requests, those with markers, ways to them. */
  static String census(Project project, List<Path> files, Path work, Path jar, Path tool)
      throws IOException, InterruptedException {
    Path census = work.resolve("census.txt");
    Files.deleteIfExists(census);
    List<String> options =
        List.of(
            "-processorpath",
            jar + File.pathSeparator + tool,
            "-processor",
            Census.class.getName(),
            "-A" + Census.FILE + "=" + census);
    compile(project, files, work, processing(options));
    return Files.exists(census) ? Files.readString(census) : "0 | 0 | 0";
  }

  private static List<String> processing(List<String> options) {
    List<String> all = new ArrayList<>(options);
    if (Runtime.version().feature() > 20) {
      all.add("-proc:full");
    }
    return all;
  }

  private static Compilation compile(
      Project project, List<Path> files, Path work, List<String> options)
      throws IOException, InterruptedException {
    Path classes = Files.createDirectories(work.resolve("classes"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("-J-Duser.language=en", "-encoding", "UTF-8", "-Xlint:none"));
    command.addAll(List.of("-Xmaxerrs", "10000", "-Xmaxwarns", "10000", "-parameters"));
    command.addAll(List.of("-classpath", project.classPath()));
    command.addAll(options);
    command.addAll(List.of("-d", classes.toString(), "@" + listing(files, work)));
    Path output = work.resolve("output.txt");
    long start = System.nanoTime();
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start()
        .waitFor();
    return read(Files.readAllLines(output), (System.nanoTime() - start) / NANOS);
  }

  private static Path listing(List<Path> files, Path work) throws IOException {
    return Files.write(
        work.resolve("files.txt"), files.stream().map(file -> '"' + file.toString() + '"').toList());
  }

  private static Compilation read(List<String> output, double seconds) {
    return new Compilation(
        output.stream().filter(ERROR.asMatchPredicate()).sorted().toList(),
        output.stream().filter(FINDING.asMatchPredicate()).toList(),
        output.stream().anyMatch(line -> line.contains("this is a bug of Warmprefix")),
        seconds);
  }
}
