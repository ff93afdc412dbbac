package io.github.warmprefix.field;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One compilation of a project with Warmprefix.
 *
 * @param files how many files it took
 * @param errors how many errors are not ours
 * @param census distinct requests, those with markers, ways to them, blocks in them
 * @param findings what Warmprefix said
 * @param crashed whether Warmprefix failed
 */
record Compilation(
    int files, long errors, String census, List<String> findings, boolean crashed) {
  private static final Pattern FINDING = Pattern.compile(".*: \\[WP\\d{3}] .*");
  private static final Pattern ERROR = Pattern.compile("\\S.*\\.java:\\d+: error: (?!\\[WP).*");

  static Compilation of(Project project, List<Path> files, Path work, Path jar, Path tool)
      throws IOException, InterruptedException {
    Path classes = Files.createDirectories(work.resolve("classes"));
    Path census = work.resolve("census.txt");
    Files.deleteIfExists(census);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("-J-Duser.language=en", "-encoding", "UTF-8", "-Xlint:none"));
    command.addAll(List.of("-Xmaxerrs", "10000", "-Xmaxwarns", "10000", "-parameters"));
    command.addAll(List.of("-classpath", project.classPath()));
    command.addAll(List.of("-processorpath", jar + File.pathSeparator + tool));
    command.addAll(List.of("-processor", processors()));
    command.add("-A" + Census.FILE + "=" + census);
    if (Runtime.version().feature() > 20) {
      command.add("-proc:full");
    }
    command.addAll(List.of("-d", classes.toString(), "@" + listing(files, work)));
    Path output = work.resolve("output.txt");
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start()
        .waitFor();
    return read(files.size(), Files.readAllLines(output), census);
  }

  private static String processors() {
    return "io.github.warmprefix.processor.WarmprefixProcessor," + Census.class.getName();
  }

  private static Path listing(List<Path> files, Path work) throws IOException {
    return Files.write(
        work.resolve("files.txt"), files.stream().map(file -> '"' + file.toString() + '"').toList());
  }

  private static Compilation read(int files, List<String> output, Path census) throws IOException {
    return new Compilation(
        files,
        output.stream().filter(ERROR.asMatchPredicate()).count(),
        Files.exists(census) ? Files.readString(census) : "0 0 0 0",
        output.stream().filter(FINDING.asMatchPredicate()).toList(),
        output.stream().anyMatch(line -> line.contains("this is a bug of Warmprefix")));
  }
}
