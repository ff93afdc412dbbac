package io.github.warmprefix.benchmarks.page;

/** One table of the page, made by one run. */
interface Table {
  /** Its name on the command line and on the page. */
  String id();

  /** Runs what it shows, and returns it in Markdown. */
  String measure(Effort effort);
}
