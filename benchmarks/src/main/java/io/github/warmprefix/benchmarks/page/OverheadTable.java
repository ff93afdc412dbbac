package io.github.warmprefix.benchmarks.page;

import io.github.warmprefix.benchmarks.compile.LibraryOverhead;
import io.github.warmprefix.benchmarks.compile.Tools;
import io.github.warmprefix.benchmarks.measure.Forked;
import io.github.warmprefix.benchmarks.measure.Quantiles;
import io.github.warmprefix.benchmarks.measure.Sample;
import io.github.warmprefix.benchmarks.measure.Samples;
import java.util.ArrayList;
import java.util.List;

/** What tools cost a library without prompts, in a warm JVM. */
final class OverheadTable implements Table {
  @Override
  public String id() {
    return "overhead";
  }

  @Override
  public String measure(Effort effort) {
    List<String> options = new ArrayList<>(Tools.opened());
    options.add("-Xmx3g");
    Samples samples =
        Forked.run(LibraryOverhead.class, options, List.of(effort.warmups(3), effort.rounds(8)));
    Rows rows =
        new Rows(
            "Caffeine with",
            "ms",
            "CPU ms",
            "allocated MB",
            "CPU against idle",
            "quarter to quarter");
    for (Tools tools : Tools.values()) {
      String task = tools.name();
      Quantiles against = samples.against(task, Tools.IDLE.name(), Sample::cpuMs);
      rows.add(
          tools.title(),
          Rows.number(samples.median(task, Sample::wallMs)),
          Rows.number(samples.median(task, Sample::cpuMs)),
          Rows.number(samples.median(task, Sample::allocatedMb)),
          Rows.percent(against.median()),
          Rows.percent(against.low()) + " to " + Rows.percent(against.high()));
    }
    return rows.toString();
  }
}
