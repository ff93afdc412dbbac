package io.github.warmprefix.processor.read;

import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.resource.ResourceFinder;
import io.github.warmprefix.processor.resource.ResourceResult;
import io.github.warmprefix.processor.template.PackagedText;
import io.github.warmprefix.processor.template.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;

/**
 * What the readers of both kinds of members share: how a problem is noted, how a packaged text is
 * found.
 *
 * @param elements the compiler's view of declarations
 * @param resources where packaged texts are found
 * @param problems takes what could not be read
 */
record MemberReader(Elements elements, ResourceFinder resources, Consumer<Problem> problems) {

  /** Notes that a member is unfit; always empty, so that it can stand for the member's absence. */
  <T> Optional<T> unfit(Element member, Flaw flaw) {
    problems.accept(new Problem.Unfit(ElementPlace.of(member), nameOf(member), flaw));
    return Optional.empty();
  }

  /** The packaged text, or empty after the problem was noted at the member. */
  Optional<PackagedText> packaged(Element member, String path) {
    ResourceResult result = resources.find(path);
    if (result instanceof ResourceResult.Found found) {
      return Optional.of(found.text());
    }
    problems.accept(new Problem.NoText(ElementPlace.of(member), nameOf(member), result));
    return Optional.empty();
  }

  List<Parameter> parameters(ExecutableElement method) {
    return method.getParameters().stream()
        .map(
            parameter ->
                new Parameter(
                    parameter,
                    has(parameter, KnownTypes.CACHE_KEY),
                    has(parameter, KnownTypes.STABLE)))
        .toList();
  }

  private boolean has(Element element, String annotation) {
    return Annotation.find(element, annotation, elements).isPresent();
  }

  /** A declaration's name as a reader would say it: a method with parentheses. */
  static String nameOf(Element element) {
    return element.getKind() == ElementKind.METHOD
        ? element.getSimpleName() + "()"
        : element.getSimpleName().toString();
  }
}
