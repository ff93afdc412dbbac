package io.github.warmprefix.processor.read;

import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.resource.ResourceResult;

/** Something that keeps a declaration from being read. */
public sealed interface Problem {
  /** Where it stands. */
  ElementPlace place();

  /** The declaration's name in the reader's words. */
  String name();

  /**
   * A declaration that cannot be part of a prompt.
   *
   * @param place the declaration or the annotation value
   * @param name the declaration's name in the reader's words
   * @param flaw what is wrong with it
   */
  record Unfit(ElementPlace place, String name, Flaw flaw) implements Problem {}

  /**
   * A packaged text that could not be read.
   *
   * @param place the member that asks for it
   * @param name the member's name in the reader's words
   * @param result what was found instead of a text
   */
  record NoText(ElementPlace place, String name, ResourceResult result) implements Problem {}

  /**
   * A number of a declared workload that makes no sense.
   *
   * @param place the number
   * @param name the template's name
   * @param reason what is wrong with it
   */
  record BadWorkload(ElementPlace place, String name, String reason) implements Problem {}

  /**
   * A template whose builder could not be generated.
   *
   * @param place the template
   * @param name the template's name
   * @param reason why
   */
  record NoBuilder(ElementPlace place, String name, String reason) implements Problem {}
}
