package io.github.warmprefix.cli.count;

/** What was counted. */
sealed interface Counted {
  /** A text: the file as it was named on the command line. */
  record Text(String file) implements Counted {
    @Override
    public String toString() {
      return file;
    }
  }

  /**
   * A prefix of a template.
   *
   * @param template the full name of the template
   * @param marker the marker that ends the prefix, counted from 1
   */
  record Prefix(String template, int marker) implements Counted {
    @Override
    public String toString() {
      return template + "/" + marker;
    }
  }
}
