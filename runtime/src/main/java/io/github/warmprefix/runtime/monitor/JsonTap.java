package io.github.warmprefix.runtime.monitor;

import java.util.function.Consumer;

/** Reads the answer to a request that was not streamed. */
final class JsonTap implements Tap {
  private final UsageFields fields = new UsageFields();
  private final UsageReader reader = new UsageReader(fields);
  private final Consumer<UsageFields> answers;

  JsonTap(Consumer<UsageFields> answers) {
    this.answers = answers;
  }

  @Override
  public void pass(byte[] bytes, int from, int length) {
    reader.read(bytes, from, length);
  }

  @Override
  public void end() {
    answers.accept(fields);
  }
}
