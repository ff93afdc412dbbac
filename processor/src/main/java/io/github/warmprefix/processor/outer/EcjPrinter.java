package io.github.warmprefix.processor.outer;

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
 * Prints at expressions under ecj on the command line: has ecj make a message for the declaration
 * around the expression, and moves it. Where that fails, another printer prints.
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
    return place instanceof SourcePlace;
  }

  @Override
  public void print(Diagnostic.Kind kind, String message, Place place) {
    try {
      Method create = messager.method("createProblem", 5).orElseThrow(NoSuchMethodException::new);
      Method add = main.method("addExtraProblems", 1).orElseThrow(NoSuchMethodException::new);
      SourcePlace at = (SourcePlace) place;
      Element around = at.declaration();
      Object problem = create.invoke(null, kind, message, around, null, null);
      move(problem, at);
      if (kind == Diagnostic.Kind.ERROR) {
        call(environment.object(), "setErrorRaised", true);
      }
      add.invoke(main.object(), problem);
    } catch (ReflectiveOperationException | RuntimeException otherVersion) {
      otherwise.print(kind, message, place);
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
