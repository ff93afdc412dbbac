package io.github.warmprefix.cli.lsp.project;

/** Tells the user what is missing for a full judgement. */
@FunctionalInterface
public interface Notices {
  /** Says one thing, in a sentence. */
  void say(String notice);
}
