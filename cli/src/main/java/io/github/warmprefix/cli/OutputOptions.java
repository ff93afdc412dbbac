package io.github.warmprefix.cli;

import picocli.CommandLine.Option;

/** How a command prints what it found. */
public final class OutputOptions {
  /** When to print in colour. */
  public enum Colour {
    auto,
    always,
    never
  }

  @Option(names = "--json", description = "Print one JSON object a line, for programs.")
  private boolean json;

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "auto, always or never; auto is on a terminal, unless NO_COLOR is set."
              + " Default: ${DEFAULT-VALUE}.")
  private Colour colour = Colour.auto;

  /** Whether programs read the output. */
  public boolean json() {
    return json;
  }

  /** The colours of the output. */
  public Colours colours() {
    boolean on =
        switch (colour) {
          case always -> true;
          case never -> false;
          case auto -> Terminal.prints() && !Terminal.refusesColour();
        };
    return new Colours(on);
  }
}
