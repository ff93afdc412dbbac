package io.github.warmprefix.processor.report;

import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.finding.SourcePlace;
import java.util.regex.Matcher;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/**
 * Prints what is to be said of an expression at the declaration around it, and names the
 * expression's place in the message: no standard interface lets a processor point into a body.
 *
 * @param messager the compiler's own printer
 */
public record NearbyPrinter(Messager messager) implements Printer {
  @Override
  public boolean prints(Place place) {
    return place instanceof SourcePlace;
  }

  @Override
  public void print(Diagnostic.Kind kind, String message, Place place) {
    SourcePlace at = (SourcePlace) place;
    String said = Matcher.quoteReplacement(" (" + at + ")");
    messager.printMessage(kind, message.replaceFirst("(?=\n|$)", said), at.declaration());
  }
}
