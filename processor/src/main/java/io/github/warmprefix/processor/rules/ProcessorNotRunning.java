package io.github.warmprefix.processor.rules;

import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import javax.lang.model.element.TypeElement;

/**
 * WP901: there are templates, and the compiler does not call the processor.
 *
 * @param reason why not
 * @param templates how many templates there are
 */
public record ProcessorNotRunning(Reason reason, int templates) {
  /** Why a compiler does not call the processor. */
  public enum Reason {
    /** Annotation processing is off. */
    SWITCHED_OFF(
        "-proc:none switches annotation processing off",
        "leave out -proc:none (in Maven, <proc>none</proc>)"),

    /** Annotation processing is off by default, or else switched off. */
    ONLY_ON_CLASS_PATH(
        "javac runs no processor that is only on the class path, since JDK 23",
        "put warmprefix-processor on the -processorpath (in Maven, annotationProcessorPaths), or"
            + " pass -proc:full; if -proc:none is given, leave it out"),

    /** Annotation processing is on, without us. */
    NOT_CALLED(
        "annotation processing runs without Warmprefix",
        "add io.github.warmprefix.processor.WarmprefixProcessor to the list of -processor, or leave"
            + " that list out; if it is there, another processor claims every annotation before");

    private final String why;
    private final String help;

    Reason(String why, String help) {
      this.why = why;
      this.help = help;
    }
  }

  /** The finding at a template. */
  public Finding at(TypeElement template) {
    return new Finding(
        RuleId.PROCESSOR_NOT_RUNNING, ElementPlace.of(template), what(), reason.help);
  }

  private String what() {
    return templates == 1
        ? "%s, so this template is not checked and gets no builder".formatted(reason.why)
        : "%s, so the %d templates of this compilation are not checked and get no builder"
            .formatted(reason.why, templates);
  }
}
