package io.github.warmprefix.benchmarks.page;

import io.github.warmprefix.benchmarks.compile.PromptCost;
import io.github.warmprefix.benchmarks.compile.Tools;
import io.github.warmprefix.benchmarks.measure.Forked;
import io.github.warmprefix.benchmarks.measure.Sample;
import io.github.warmprefix.benchmarks.measure.Samples;
import java.util.List;

/** What one prompt costs in a large code base, and with code behind it. */
final class PromptTable implements Table {
  @Override
  public String id() {
    return "prompt";
  }

  @Override
  public String measure(Effort effort) {
    Samples samples =
        Forked.run(
            PromptCost.class, List.of("-Xmx3g"), List.of(effort.warmups(3), effort.rounds(4)));
    Rows rows = new Rows("", "idle, ms", "Warmprefix, ms", "idle, CPU ms", "Warmprefix, CPU ms");
    add(rows, "Caffeine and a template", PromptCost.TEMPLATE, samples);
    add(rows, "Caffeine and a request by hand", PromptCost.REQUEST, samples);
    for (int helpers : PromptCost.HELPERS) {
      add(rows, String.format(java.util.Locale.ROOT, "%,d helpers", helpers), helpers, samples);
    }
    return rows.toString();
  }

  private static void add(Rows rows, String title, Object what, Samples samples) {
    String idle = PromptCost.task(Tools.IDLE, what);
    String ours = PromptCost.task(Tools.WARMPREFIX, what);
    rows.add(
        title,
        Rows.number(samples.median(idle, Sample::wallMs)),
        Rows.number(samples.median(ours, Sample::wallMs)),
        Rows.number(samples.median(idle, Sample::cpuMs)),
        Rows.number(samples.median(ours, Sample::cpuMs)));
  }
}
