package io.github.warmprefix.benchmarks.measure;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets tasks take turns in one JVM, each once in a round and each time another one first, and
 * prints a sample of each run.
 */
public final class Rounds {
  private final Meter meter = new Meter();
  private final Map<String, Runnable> tasks = new LinkedHashMap<>();

  /** Adds a task. */
  public void add(String name, Runnable task) {
    tasks.put(name, task);
  }

  /** Runs all tasks so often without, and then so often with a sample. */
  public void run(int warmups, int rounds) {
    for (int round = -warmups; round < rounds; round++) {
      String[] names = tasks.keySet().toArray(String[]::new);
      for (int turn = 0; turn < names.length; turn++) {
        String name = names[Math.floorMod(round + turn, names.length)];
        Sample sample = meter.run(name, round, tasks.get(name));
        if (round >= 0) {
          System.out.println(sample.line());
        }
      }
    }
  }
}
