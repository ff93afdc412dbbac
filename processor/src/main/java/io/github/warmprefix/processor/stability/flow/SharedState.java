package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Field;
import io.github.warmprefix.processor.stability.ir.Program;
import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Walk;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which static fields the program changes after their class has been initialised. */
final class SharedState {
  /** How often a field changes. */
  enum Changes {
    /** Not after initialisation. */
    NEVER,
    /** Only where it is still {@code null}: a value that is computed late and then kept. */
    ONCE,
    /** Any number of times. */
    AGAIN
  }

  private final LibraryTable library;
  private final Map<String, Changes> changes = new HashMap<>();

  SharedState(Program program, LibraryTable library) {
    this.library = library;
    for (ClassModel model : program.classes()) {
      for (ClassModel.Body body : model.methods()) {
        body.body().ifPresent(this::scan);
      }
      for (ClassModel.Step step : model.staticSteps()) {
        step.value().ifPresent(this::scanDeferred);
      }
      for (ClassModel.Step step : model.instanceSteps()) {
        step.value().ifPresent(value -> Walk.expressions(value, e -> scan(e, Set.of())));
        scan(step.block());
      }
    }
  }

  Changes changes(Field field) {
    return changes.getOrDefault(field.key(), Changes.NEVER);
  }

  private void scan(Statement body) {
    Set<String> guarded = new HashSet<>();
    Walk.statements(body, s -> guards(s).forEach(guarded::add));
    Walk.expressionsIn(
        body,
        e -> {
          if (e instanceof Expression.Conditional c) {
            nullTested(c.condition()).ifPresent(guarded::add);
          }
        });
    Walk.expressionsIn(body, e -> scan(e, guarded));
  }

  /** Lambdas in static initialisers run later. */
  private void scanDeferred(Expression initializer) {
    Walk.expressions(
        initializer,
        e -> {
          if (e instanceof Expression.Lambda lambda) {
            scan(lambda.body());
          }
        });
  }

  private static Set<String> guards(Statement statement) {
    Set<String> keys = new HashSet<>();
    if (statement instanceof Statement.If choice) {
      nullTested(choice.condition()).ifPresent(keys::add);
    }
    return keys;
  }

  /** The static field that a condition tests for {@code null}. */
  private static Optional<String> nullTested(Expression condition) {
    if (condition instanceof Expression.Binary binary
        && (binary.operator().equals("==") || binary.operator().equals("!="))
        && isNull(binary.right())
        && binary.left() instanceof Expression.FieldRead read
        && read.receiver().isEmpty()) {
      return Optional.of(read.field().key());
    }
    return Optional.empty();
  }

  private static boolean isNull(Expression expression) {
    return expression instanceof Expression.Literal literal && literal.value().isEmpty();
  }

  private void scan(Expression expression, Set<String> guarded) {
    if (expression instanceof Expression.Assign assign) {
      staticField(assign.target()).ifPresent(f -> note(f, guarded, isNull(assign.value())));
    } else if (expression instanceof Expression.Update update) {
      staticField(update.target()).ifPresent(f -> note(f, Set.of(), false));
    } else if (expression instanceof Expression.Call call) {
      scan(call);
    }
  }

  private void scan(Expression.Call call) {
    if (call.receiver().isPresent() && library.changesReceiver(call.method())) {
      root(call.receiver().get()).ifPresent(f -> note(f, Set.of(), false));
    }
    if (call.receiver().isEmpty() && library.changesArgument(call.method())) {
      List<Expression> arguments = call.arguments();
      arguments.stream().findFirst().flatMap(this::root).ifPresent(f -> note(f, Set.of(), false));
    }
  }

  /** The static field that an expression leads into, through elements and calls. */
  private Optional<Field> root(Expression expression) {
    if (expression instanceof Expression.Call call && call.receiver().isPresent()) {
      return library.leadsInto(call.method()) ? root(call.receiver().get()) : Optional.empty();
    }
    return expression instanceof Expression.Index index
        ? root(index.array())
        : staticField(expression);
  }

  private Optional<Field> staticField(Expression target) {
    if (target instanceof Expression.Index index) {
      return root(index.array());
    }
    return target instanceof Expression.FieldRead read && read.receiver().isEmpty()
        ? Optional.of(read.field())
        : Optional.empty();
  }

  private void note(Field field, Set<String> guarded, boolean toNull) {
    Changes seen = guarded.contains(field.key()) && !toNull ? Changes.ONCE : Changes.AGAIN;
    changes.merge(field.key(), seen, (a, b) -> a.compareTo(b) >= 0 ? a : b);
  }
}
