package io.github.warmprefix.processor.report;

import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Place;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/**
 * Prints at declarations and annotations, on every compiler.
 *
 * @param messager the compiler's own printer
 */
public record ElementPrinter(Messager messager) implements Printer {
  @Override
  public boolean prints(Place place) {
    return place instanceof ElementPlace;
  }

  @Override
  public void print(Diagnostic.Kind kind, String message, Place place) {
    ElementPlace at = (ElementPlace) place;
    messager.printMessage(
        kind, message, at.element(), at.annotation().orElse(null), at.value().orElse(null));
  }
}
