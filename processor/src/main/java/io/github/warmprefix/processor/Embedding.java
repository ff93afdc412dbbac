package io.github.warmprefix.processor;

import io.github.warmprefix.processor.resource.UnsavedTexts;

/**
 * What a program that runs a compiler itself wants of the processor.
 *
 * @param observer is told what the compilation comes to, which then is not printed
 * @param unsaved packaged texts that are not on disk yet
 * @param builders whether builders are generated; to judge prompts takes none
 */
public record Embedding(Observer observer, UnsavedTexts unsaved, boolean builders) {
  /** All as in a build, but told to an observer. */
  public static Embedding of(Observer observer) {
    return new Embedding(observer, UnsavedTexts.NONE, true);
  }
}
