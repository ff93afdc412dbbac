package io.github.warmprefix.benchmarks.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How long an editor waits for the language server: for the first answer after a file was opened,
 * and for each edit of a file of 500 lines. A whole program, because what counts is a process that
 * has just started, and then one that has run for a while.
 */
public final class EditorLatency {
  private static final int STARTS = 9;
  private static final int EDITS = 300;
  private static final int WARM_EDITS = 100;
  private static final Duration HEAD_START = Duration.ofSeconds(8);

  private EditorLatency() {}

  /**
   * Measures.
   *
   * @param arguments the packaged program, and what else to tell the JVM of the server
   */
  public static void main(String... arguments) throws Exception {
    List<String> jvm = List.of(arguments).subList(1, arguments.length);
    Path folder = Files.createTempDirectory("warmprefix");
    Path file = folder.resolve("src/main/java/shop/Desk.java");
    Files.createDirectories(file.getParent());
    LongTemplate template = new LongTemplate(500);
    Files.writeString(file, template.text(0));
    print("lines", template.text(0).lines().count());
    String jar = arguments[0];
    print("first answer, server just started, median ms", first(jar, jvm, folder, file, template));
    List<String> archived = new ArrayList<>(jvm);
    archived.add("-XX:SharedArchiveFile=" + ServerProcess.archive(jar, jvm, folder));
    print("the same from an archive, median ms", first(jar, archived, folder, file, template));
    try (ServerProcess warm = ServerProcess.start(jar, archived, folder)) {
      Thread.sleep(HEAD_START.toMillis());
      print("first answer, server warmed up, ms", warm.open(file, template.text(0)));
      edits(warm, file, template);
    }
  }

  private static double first(
      String jar, List<String> jvm, Path folder, Path file, LongTemplate template)
      throws IOException {
    List<Double> times = new ArrayList<>();
    for (int start = 0; start < STARTS; start++) {
      try (ServerProcess server = ServerProcess.start(jar, jvm, folder)) {
        times.add(server.open(file, template.text(0)));
      }
    }
    return at(times, 50);
  }

  private static void edits(ServerProcess server, Path file, LongTemplate template)
      throws IOException {
    List<Double> first = new ArrayList<>();
    List<Double> times = new ArrayList<>();
    Duration before = Duration.ZERO;
    for (int edit = 1; edit <= EDITS; edit++) {
      if (edit == WARM_EDITS + 1) {
        before = server.cpu();
      }
      (edit <= WARM_EDITS ? first : times).add(server.edit(file, template.text(edit)));
    }
    Duration spent = server.cpu().minus(before);
    List<Double> all = new ArrayList<>(first);
    all.addAll(times);
    print("all %d edits, median ms".formatted(EDITS), at(all, 50));
    print("first %d edits, median ms".formatted(WARM_EDITS), at(first, 50));
    print("later edits, median ms", at(times, 50));
    print("later edits, 95th percentile ms", at(times, 95));
    print(
        "later edits, processor time of the server, ms an edit",
        (double) spent.toMillis() / times.size());
  }

  private static double at(List<Double> times, int percent) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get((sorted.size() - 1) * percent / 100);
  }

  private static void print(String what, double value) {
    System.out.printf(Locale.ROOT, "%-60s %8.1f%n", what, value);
  }
}
