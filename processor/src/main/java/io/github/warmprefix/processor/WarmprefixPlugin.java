package io.github.warmprefix.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import io.github.warmprefix.processor.javac.Scout;

/**
 * The way in that javac takes without being asked, whether it processes annotations or not: sends a
 * scout ahead, and does nothing else until that finds something.
 */
@AutoService(Plugin.class)
public final class WarmprefixPlugin implements Plugin {
  /** A plugin, as javac makes it. */
  public WarmprefixPlugin() {}

  @Override
  public String getName() {
    return "Warmprefix";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  /**
   * Takes part in a compilation.
   *
   * @param arguments options as they are given to the processor, for example {@code
   *     -Awarmprefix.WP303=error}; javac keeps those of its own command line from plugins
   */
  @Override
  public void init(JavacTask task, String... arguments) {
    Scout.send(task, new PluginStart(arguments));
  }
}
