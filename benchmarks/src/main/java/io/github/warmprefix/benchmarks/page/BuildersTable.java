package io.github.warmprefix.benchmarks.page;

import io.github.warmprefix.benchmarks.compile.Tools;
import io.github.warmprefix.benchmarks.measure.Forked;
import io.github.warmprefix.benchmarks.measure.Sample;
import io.github.warmprefix.benchmarks.measure.Samples;
import io.github.warmprefix.benchmarks.peers.ManyBuilders;
import io.github.warmprefix.benchmarks.peers.Peer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What many builders cost, with the texts of their prefixes and without. */
final class BuildersTable implements Table {
  private record Run(int builders, int warmups, int rounds) {}

  private static final List<Run> RUNS =
      List.of(new Run(10, 8, 7), new Run(100, 5, 5), new Run(1000, 2, 3), new Run(5000, 2, 1));

  @Override
  public String id() {
    return "builders";
  }

  @Override
  public String measure(Effort effort) {
    Map<Integer, Samples> samples = new LinkedHashMap<>();
    for (Run run : effort == Effort.FULL ? RUNS : RUNS.subList(0, 2)) {
      List<String> arguments =
          List.of(
              Integer.toString(run.builders()),
              effort.warmups(run.warmups()),
              effort.rounds(run.rounds()));
      samples.put(run.builders(), Forked.run(ManyBuilders.class, List.of("-Xmx6g"), arguments));
    }
    return table("CPU ms", samples, Sample::cpuMs)
        + "\n"
        + table("ms on the clock", samples, Sample::wallMs)
        + "\n"
        + table("MB allocated", samples, Sample::allocatedMb)
        + "\n"
        + table("MB live at the fullest", samples, Sample::liveMb)
        + "\n"
        + texts(samples);
  }

  private static String table(
      String unit, Map<Integer, Samples> samples, ToDoubleFunction<Sample> measure) {
    List<String> headings = new ArrayList<>(List.of(unit));
    samples.keySet().forEach(count -> headings.add(count(count) + " builders"));
    Rows rows = new Rows(headings.toArray(String[]::new));
    add(rows, "javac alone, on the templates", ManyBuilders.task(Tools.IDLE, 0), samples, measure);
    for (Peer peer : Peer.values()) {
      add(rows, peer.title(), peer.name(), samples, measure);
    }
    for (int text : ManyBuilders.TEXTS) {
      add(rows, title(text), ManyBuilders.task(Tools.WARMPREFIX, text), samples, measure);
    }
    return rows.toString();
  }

  private static void add(
      Rows rows,
      String title,
      String task,
      Map<Integer, Samples> samples,
      ToDoubleFunction<Sample> measure) {
    List<String> cells = new ArrayList<>(List.of(title));
    samples.values().forEach(one -> cells.add(Rows.number(one.median(task, measure))));
    rows.add(cells.toArray(String[]::new));
  }

  /** How much text goes through in a second: the bytes over the time that they add. */
  private static String texts(Map<Integer, Samples> samples) {
    Rows rows =
        new Rows("200 KB texts against 1 KB texts", "more MB of text", "more CPU ms", "MB/s");
    int large = ManyBuilders.TEXTS.get(ManyBuilders.TEXTS.size() - 1);
    int small = ManyBuilders.TEXTS.get(1);
    samples.forEach(
        (count, one) -> {
          double megabytes = (large - small) / 1e6 * count;
          double ms =
              one.median(ManyBuilders.task(Tools.WARMPREFIX, large), Sample::cpuMs)
                  - one.median(ManyBuilders.task(Tools.WARMPREFIX, small), Sample::cpuMs);
          rows.add(
              count(count) + " builders",
              Rows.number(megabytes),
              Rows.number(ms),
              Rows.number(1000 * megabytes / ms));
        });
    return rows.toString();
  }

  private static String title(int text) {
    return text == 0
        ? "Warmprefix, no text"
        : String.format(Locale.ROOT, "Warmprefix, texts of %,d KB", text / 1000);
  }

  private static String count(int builders) {
    return String.format(Locale.ROOT, "%,d", builders);
  }
}
