package io.github.warmprefix.processor.outer;

import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.finding.SourcePlace;
import io.github.warmprefix.processor.report.Printer;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * Prints under ecj on the command line where ecj itself cannot point at, which is expressions and
 * some declarations: has ecj make a message for the declaration, and moves it. Where that fails,
 * another printer prints.
 */
public final class EcjPrinter implements Printer {
  private final Inside environment;
  private final Inside messager;
  private final Inside main;
  private final Printer otherwise;

  private EcjPrinter(Inside environment, Inside messager, Inside main, Printer otherwise) {
    this.environment = environment;
    this.messager = messager;
    this.main = main;
    this.otherwise = otherwise;
  }

  /**
   * A printer for the compiler behind {@code environment}, which may be wrapped by a build tool;
   * {@code otherwise} if that compiler is not ecj on the command line.
   */
  public static Printer attach(ProcessingEnvironment environment, Printer otherwise) {
    for (ProcessingEnvironment layer : Environments.layers(environment)) {
      Inside inside = new Inside(layer);
      Optional<Inside> messager = inside.field("_messager");
      Optional<Inside> main = inside.field("_compilerOwner");
      if (messager.isPresent() && main.isPresent()) {
        return new EcjPrinter(inside, messager.get(), main.get(), otherwise);
      }
    }
    return otherwise;
  }

  @Override
  public boolean prints(Place place) {
    return source(place).isPresent();
  }

  private Optional<SourcePlace> source(Place place) {
    return place instanceof ElementPlace at
        ? Optional.of(at).filter(this::isNowhere).flatMap(EcjPrinter::parsed)
        : Optional.of(place).filter(SourcePlace.class::isInstance).map(SourcePlace.class::cast);
  }

  private static Optional<SourcePlace> parsed(ElementPlace at) {
    return EcjDeclaration.of(at.element()).flatMap(declaration -> declaration.place(at));
  }

  /** Whether a message of ecj's own there would name no file. */
  private boolean isNowhere(ElementPlace place) {
    try {
      Object problem = problem(Diagnostic.Kind.OTHER, "", place.element());
      return new Inside(problem).call("getOriginatingFileName").isEmpty();
    } catch (ReflectiveOperationException | RuntimeException otherVersion) {
      return false;
    }
  }

  private Object problem(Diagnostic.Kind kind, String message, Element element)
      throws ReflectiveOperationException {
    Method create = messager.method("createProblem", 5).orElseThrow(NoSuchMethodException::new);
    return create.invoke(null, kind, message, element, null, null);
  }

  @Override
  public void print(Diagnostic.Kind kind, String message, Place place) {
    SourcePlace at = source(place).orElseThrow();
    try {
      Method add = main.method("addExtraProblems", 1).orElseThrow(NoSuchMethodException::new);
      Object problem = problem(kind, message, at.declaration());
      move(problem, at);
      if (kind == Diagnostic.Kind.ERROR) {
        call(environment.object(), "setErrorRaised", true);
      }
      add.invoke(main.object(), problem);
    } catch (ReflectiveOperationException | RuntimeException otherVersion) {
      otherwise.print(kind, message, at);
    }
  }

  private static void move(Object problem, SourcePlace place) throws ReflectiveOperationException {
    call(problem, "setOriginatingFileName", place.file().toCharArray());
    call(problem, "setSourceStart", place.start());
    call(problem, "setSourceEnd", place.end());
    call(problem, "setSourceLineNumber", place.line());
    Field column = problem.getClass().getField("column");
    column.setInt(problem, place.column());
  }

  private static void call(Object object, String setter, Object value)
      throws ReflectiveOperationException {
    Method method = new Inside(object).method(setter, 1).orElseThrow(NoSuchMethodException::new);
    method.invoke(object, value);
  }
}
