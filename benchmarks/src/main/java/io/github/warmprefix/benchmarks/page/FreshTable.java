package io.github.warmprefix.benchmarks.page;

import io.github.warmprefix.benchmarks.compile.FreshCompilers;
import io.github.warmprefix.benchmarks.compile.Tools;
import io.github.warmprefix.benchmarks.measure.Forked;
import io.github.warmprefix.benchmarks.measure.Sample;
import io.github.warmprefix.benchmarks.measure.Samples;
import java.util.List;

/** What tools cost a library without prompts, a process each time. */
final class FreshTable implements Table {
  @Override
  public String id() {
    return "fresh";
  }

  @Override
  public String measure(Effort effort) {
    Samples samples = Forked.run(FreshCompilers.class, List.of(), List.of(effort.rounds(2)));
    Rows rows = new Rows("`javac` on Caffeine with", "s", "against idle");
    for (Tools tools : Tools.values()) {
      rows.add(
          tools.title(),
          Rows.number(samples.median(tools.name(), Sample::wallMs) / 1000),
          Rows.percent(samples.against(tools.name(), Tools.IDLE.name(), Sample::wallMs).median()));
    }
    return rows.toString();
  }
}
