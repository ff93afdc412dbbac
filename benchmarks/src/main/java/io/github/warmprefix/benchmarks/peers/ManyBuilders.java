package io.github.warmprefix.benchmarks.peers;

import io.github.warmprefix.benchmarks.compile.Compiler;
import io.github.warmprefix.benchmarks.compile.Source;
import io.github.warmprefix.benchmarks.compile.Tools;
import io.github.warmprefix.benchmarks.measure.Rounds;
import io.github.warmprefix.benchmarks.measure.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Generates so many builders with Warmprefix and with other processors, in one JVM, in turn. */
public final class ManyBuilders {
  /** The sizes of cached texts, in bytes; 0 for one of three words. */
  public static final List<Integer> TEXTS = List.of(0, 1_000, 20_000, 200_000);

  private static final List<String> SHORT_TEXTS_ARE_MEANT =
      List.of("-Awarmprefix.WP201=off", "-Awarmprefix.WP202=off");

  /** So many builders warm a compiler up as well as more do. */
  private static final int WARM_UP = 500;

  private final Compiler compiler = new Compiler();
  private final Rounds rounds = new Rounds();
  private final int count;

  private ManyBuilders(int count) {
    this.count = count;
  }

  /** The task of compiling templates with cached texts of so many bytes. */
  public static String task(Tools tools, int text) {
    return tools + " " + text;
  }

  /** Takes the number of builders and those of rounds without and with samples. */
  public static void main(String[] arguments) {
    ManyBuilders builders = new ManyBuilders(Integer.parseInt(arguments[0]));
    builders.addPeers();
    builders.addTemplates();
    builders.rounds.run(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
  }

  private void addPeers() {
    for (Peer peer : Peer.values()) {
      List<Source> sources = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        String name = Template.name(i);
        sources.add(Source.of(name, peer.declaration(name)));
      }
      add(peer.name(), sources, peer.options());
    }
  }

  private void addTemplates() {
    List<Source> plain = Template.withoutText(count);
    add(task(Tools.IDLE, 0), plain, Tools.IDLE.options());
    for (int text : TEXTS) {
      Path folder = Workspace.target().resolve("texts").resolve(Integer.toString(text));
      List<Source> sources = text == 0 ? plain : Template.withText(count, text, folder);
      List<String> options = new ArrayList<>(Tools.WARMPREFIX.options());
      options.addAll(SHORT_TEXTS_ARE_MEANT);
      options.add("-Awarmprefix.resources=" + folder);
      add(task(Tools.WARMPREFIX, text), sources, options);
    }
  }

  private void add(String task, List<Source> sources, List<String> options) {
    List<Source> some = sources.subList(0, Math.min(WARM_UP, sources.size()));
    rounds.add(
        task, () -> compiler.compile(sources, options), () -> compiler.compile(some, options));
  }
}
