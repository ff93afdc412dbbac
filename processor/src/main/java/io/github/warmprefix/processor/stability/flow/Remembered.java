package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Program;
import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Walk;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The fields in which an object keeps something of one call for the next: a method makes text of
 * the field, then gives it something of the call, and does not look at it any more. An object that
 * served one call only would have no use for that.
 */
final class Remembered {
  private final LibraryTable library;
  private final LateCode late;
  private final Set<Expression> firstValues = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> fields = new HashSet<>();

  Remembered(Program program, LibraryTable library, LateCode late) {
    this.library = library;
    this.late = late;
    List<Statement> bodies = new ArrayList<>();
    for (ClassModel model : program.classes()) {
      for (ClassModel.Body body : model.methods()) {
        if (!body.method().isConstructor()) {
          body.body().ifPresent(bodies::add);
        }
      }
    }
    bodies.forEach(this::noteFirstValues);
    ThroughCalls given = new ThroughCalls(program, this::given);
    if (!given.isEmpty()) {
      FieldWrites written = new FieldWrites(program, library);
      ThroughCalls read = new ThroughCalls(program, this::read);
      ThroughCalls printed = new ThroughCalls(program, this::printed);
      bodies.forEach(
          body ->
              scan(
                  steps(body).stream()
                      .map(
                          step ->
                              new Step(
                                  given.in(step),
                                  written.in(step),
                                  read.in(step),
                                  printed.in(step)))
                      .toList()));
    }
  }

  /**
   * What a step of a method does to fields, by their keys.
   *
   * @param given those that get something new
   * @param written those that are changed in any way
   * @param read those that are read
   * @param printed those of which text is made
   */
  private record Step(
      Set<String> given, Set<String> written, Set<String> read, Set<String> printed) {
    boolean onlyReads(String field) {
      return read.contains(field) && !written.contains(field) && !given.contains(field);
    }
  }

  private void scan(List<Step> steps) {
    Set<String> printed = new HashSet<>();
    Set<String> kept = new HashSet<>();
    for (Step step : steps) {
      kept.removeIf(step::onlyReads);
      step.given().stream().filter(printed::contains).forEach(kept::add);
      step.printed().stream().filter(step::onlyReads).forEach(printed::add);
    }
    fields.addAll(kept);
  }

  /** What is executed one after the other, whatever happens. */
  private static List<Statement> steps(Statement statement) {
    if (statement instanceof Statement.Block block) {
      return block.statements().stream().flatMap(s -> steps(s).stream()).toList();
    }
    if (statement instanceof Statement.Try attempt) {
      List<Statement> steps = new ArrayList<>(steps(attempt.body()));
      attempt.catches().forEach(handler -> steps.addAll(steps(handler.body())));
      steps.addAll(steps(attempt.afterwards()));
      return steps;
    }
    return List.of(statement);
  }

  /** A value that is computed late and then kept is not of this call. */
  private void noteFirstValues(Statement body) {
    Walk.expressionsIn(
        body,
        e ->
            changedField(e)
                .filter(field -> late.coversIn(body, e, key(field)))
                .ifPresent(field -> firstValues.add(e)));
  }

  private Set<String> given(Statement code) {
    return keys(
        code,
        e ->
            changedField(e)
                .filter(field -> !firstValues.contains(e))
                .filter(field -> newValues(e).stream().anyMatch(v -> isNew(v, key(field)))));
  }

  private Set<String> read(Statement code) {
    Set<Expression> changed = Collections.newSetFromMap(new IdentityHashMap<>());
    Walk.expressionsIn(code, e -> changedField(e).ifPresent(changed::add));
    return keys(code, e -> ownField(e).filter(field -> !changed.contains(field)));
  }

  private Set<String> printed(Statement code) {
    Set<Expression> text = Collections.newSetFromMap(new IdentityHashMap<>());
    Walk.expressionsIn(
        code,
        e -> {
          if (e.type().is("java.lang.String") && !text.contains(e)) {
            Walk.expressions(e, text::add);
          }
        });
    return keys(code, e -> ownField(e).filter(text::contains));
  }

  private static Set<String> keys(
      Statement code, Function<Expression, Optional<Expression.FieldRead>> field) {
    Set<String> found = new HashSet<>();
    Walk.expressionsIn(code, e -> field.apply(e).ifPresent(read -> found.add(key(read))));
    return found;
  }

  private static String key(Expression.FieldRead field) {
    return field.field().key();
  }

  /** The field of this object that an expression assigns, or whose content it changes. */
  private Optional<Expression.FieldRead> changedField(Expression expression) {
    if (expression instanceof Expression.Assign assign) {
      return ownField(assign.target());
    }
    return expression instanceof Expression.Call call && library.changesReceiver(call.method())
        ? call.receiver().flatMap(Remembered::ownField)
        : Optional.empty();
  }

  private static List<Expression> newValues(Expression expression) {
    if (expression instanceof Expression.Assign assign) {
      return List.of(assign.value());
    }
    return expression instanceof Expression.Call call ? call.arguments() : List.of();
  }

  private static Optional<Expression.FieldRead> ownField(Expression expression) {
    return expression instanceof Expression.FieldRead read
            && read.receiver().filter(Expression.This.class::isInstance).isPresent()
        ? Optional.of(read)
        : Optional.empty();
  }

  /** Whether a value belongs to the call, or is made of what the field held before. */
  private static boolean isNew(Expression value, String field) {
    boolean[] found = {false};
    Walk.expressions(
        value,
        e ->
            found[0] |=
                e instanceof Expression.Local
                    || ownField(e).filter(read -> key(read).equals(field)).isPresent());
    return found[0];
  }

  /** The keys of these fields. */
  Set<String> fields() {
    return fields;
  }
}
