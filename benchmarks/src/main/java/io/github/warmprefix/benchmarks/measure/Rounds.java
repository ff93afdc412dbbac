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
  private final Map<String, Runnable> smallerTasks = new LinkedHashMap<>();

  /** Adds a task. */
  public void add(String name, Runnable task) {
    add(name, task, task);
  }

  /** Adds a task with a smaller one of the same kind to warm up with. */
  public void add(String name, Runnable task, Runnable smaller) {
    tasks.put(name, task);
    smallerTasks.put(name, smaller);
  }

  /** Runs all tasks so often without, and then so often with a sample. */
  public void run(int warmups, int rounds) {
    for (int round = -warmups; round < rounds; round++) {
      String[] names = tasks.keySet().toArray(String[]::new);
      for (int turn = 0; turn < names.length; turn++) {
        String name = names[Math.floorMod(round + turn, names.length)];
        if (round < 0) {
          smallerTasks.get(name).run();
        } else {
          System.out.println(meter.run(name, round, tasks.get(name)).line());
        }
      }
    }
  }
}
