package io.github.warmprefix.processor;

import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.read.Problem;
import io.github.warmprefix.processor.rules.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Collects what is wrong outside of any template. */
final class Strays {
  private final List<Problem> problems = new ArrayList<>();

  void add(Problem problem) {
    problems.add(problem);
  }

  /** The findings by the name of their type, and in source order within it. */
  List<Finding> sorted() {
    return problems.stream()
        .sorted(Comparator.comparing(problem -> typeOf(problem.place().element())))
        .map(Rules::stray)
        .toList();
  }

  private static String typeOf(Element element) {
    Element at = element;
    while (at != null && !(at instanceof TypeElement)) {
      at = at.getEnclosingElement();
    }
    return at == null ? "" : ((TypeElement) at).getQualifiedName().toString();
  }
}
