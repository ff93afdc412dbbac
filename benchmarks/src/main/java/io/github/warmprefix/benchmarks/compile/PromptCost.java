package io.github.warmprefix.benchmarks.compile;

import io.github.warmprefix.benchmarks.measure.Rounds;
import io.github.warmprefix.benchmarks.measure.Workspace;
import java.util.ArrayList;
import java.util.List;

/**
 * What one prompt costs: beside Caffeine, in which no class has a part in it, and in front of a
 * chain of methods, each of which calls the next, branches and loops.
 */
public final class PromptCost {
  /** The tasks with a template beside the library. */
  public static final String TEMPLATE = "template";

  /** The tasks with a hand-written request beside the library. */
  public static final String REQUEST = "request";

  /** The tasks with so many methods behind a prefix. */
  public static final List<Integer> HELPERS = List.of(100, 200, 400, 800, 1600);

  private static final List<Tools> COMPARED = List.of(Tools.IDLE, Tools.WARMPREFIX);

  private final Compiler compiler = new Compiler();
  private final Rounds rounds = new Rounds();

  private PromptCost() {}

  /** The task of compiling something with some tools. */
  public static String task(Tools tools, Object what) {
    return tools + " " + what;
  }

  /** Takes the numbers of rounds without and with samples. */
  public static void main(String[] arguments) {
    PromptCost cost = new PromptCost();
    List<Source> library = Workspace.caffeine().stream().map(Source::read).toList();
    cost.add(TEMPLATE, with(library, Prompts.template(1)));
    cost.add(REQUEST, with(library, Prompts.request()));
    for (int helpers : HELPERS) {
      cost.add(helpers, List.of(Prompts.template(helpers)));
    }
    cost.rounds.run(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
  }

  private void add(Object what, List<Source> sources) {
    for (Tools tools : COMPARED) {
      rounds.add(task(tools, what), () -> compiler.compile(sources, tools.options()));
    }
  }

  private static List<Source> with(List<Source> library, Source prompt) {
    List<Source> sources = new ArrayList<>(library);
    sources.add(prompt);
    return sources;
  }
}
