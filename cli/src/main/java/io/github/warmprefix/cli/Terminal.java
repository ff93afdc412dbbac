package io.github.warmprefix.cli;

import java.io.Console;

/** Knows whether a person is looking. */
public final class Terminal {
  private Terminal() {}

  /** Whether the output is shown on a terminal. */
  public static boolean prints() {
    Console console = System.console();
    return console != null && isTerminal(console);
  }

  /** Whether the user wants no colour, see no-color.org. */
  static boolean refusesColour() {
    String wish = System.getenv("NO_COLOR");
    return wish != null && !wish.isEmpty() || "dumb".equals(System.getenv("TERM"));
  }

  /** Since Java 22 there may be a console without a terminal, which the method added then tells. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException olderJava) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
