package io.github.warmprefix.benchmarks.page;

import io.github.warmprefix.benchmarks.measure.Forked;
import io.github.warmprefix.benchmarks.measure.Sample;
import io.github.warmprefix.benchmarks.measure.Samples;
import io.github.warmprefix.benchmarks.tokens.Counter;
import io.github.warmprefix.benchmarks.tokens.FirstCount;
import io.github.warmprefix.benchmarks.tokens.WarmCount;
import java.util.ArrayList;
import java.util.List;

/** What counting tokens costs, the first time and from then on. */
final class TokensTable implements Table {
  private static final int JVMS = 3;
  private static final String SPEED = "megabytes";
  private static final String SMALL = Integer.toString(FirstCount.TEXTS[0]);
  private static final String LARGE = Integer.toString(FirstCount.TEXTS[1]);

  @Override
  public String id() {
    return "tokens";
  }

  @Override
  public String measure(Effort effort) {
    Samples first = first(effort);
    Jmh warm = Jmh.run(WarmCount.class, effort);
    Rows rows =
        new Rows(
            "",
            "first count, 4 KB, ms",
            "first count, 120 KB, ms",
            "warm, 4 KB, MB/s",
            "warm, 120 KB, MB/s");
    for (Counter counter : Counter.values()) {
      String[] cells = {counter.title(), "", "", "", ""};
      for (int i = 0; i < FirstCount.TEXTS.length; i++) {
        int bytes = FirstCount.TEXTS[i];
        cells[1 + i] = Rows.number(first.median(FirstCount.task(counter, bytes), Sample::wallMs));
        cells[3 + i] =
            warm.counted(
                SPEED, "count", "counter", counter.name(), "bytes", Integer.toString(bytes));
      }
      rows.add(cells);
    }
    rows.add(
        "a look at each byte",
        "",
        "",
        warm.counted(SPEED, "scan", "bytes", SMALL),
        warm.counted(SPEED, "scan", "bytes", LARGE));
    return rows.toString();
  }

  private static Samples first(Effort effort) {
    List<Sample> samples = new ArrayList<>();
    for (int round = 0; round < Integer.parseInt(effort.rounds(JVMS)); round++) {
      for (Counter counter : Counter.values()) {
        for (int bytes : FirstCount.TEXTS) {
          List<String> arguments =
              List.of(counter.name(), Integer.toString(bytes), Integer.toString(round));
          samples.addAll(Forked.run(FirstCount.class, List.of(), arguments).all());
        }
      }
    }
    return new Samples(samples);
  }
}
