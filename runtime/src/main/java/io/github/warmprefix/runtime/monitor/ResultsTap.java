package io.github.warmprefix.runtime.monitor;

import java.util.function.Consumer;

/** Reads the results of a batch, one JSON object a line. */
final class ResultsTap implements Tap {
  private static final int LONGEST = 1 << 23;

  private final Lines lines = new Lines(LONGEST, this::line);
  private final Consumer<UsageFields> answers;

  ResultsTap(Consumer<UsageFields> answers) {
    this.answers = answers;
  }

  @Override
  public void pass(byte[] bytes, int from, int length) {
    lines.add(bytes, from, length);
  }

  @Override
  public void end() {
    lines.end();
  }

  private void line(byte[] line) {
    UsageFields fields = new UsageFields();
    new UsageReader(fields).read(line, 0, line.length);
    answers.accept(fields);
  }
}
