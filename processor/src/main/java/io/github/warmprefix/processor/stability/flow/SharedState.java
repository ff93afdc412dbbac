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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which static fields the program changes after their class has been initialised. */
final class SharedState {
  /** How often a field changes. */
  enum Changes {
    /** Not after initialisation. */
    NEVER,
    /** Only where it has no value yet: a value that is computed late and then kept. */
    ONCE,
    /** Any number of times. */
    AGAIN
  }

  private final LibraryTable library;
  private final Map<String, Changes> changes = new HashMap<>();

  SharedState(Program program, LibraryTable library) {
    this.library = library;
    Set<String> whileLoading = InitializerMethods.of(program);
    for (ClassModel model : program.classes()) {
      for (ClassModel.Body body : model.methods()) {
        if (!whileLoading.contains(body.method().key())) {
          body.body().ifPresent(this::scan);
        }
      }
      for (ClassModel.Step step : model.staticSteps()) {
        step.value().ifPresent(this::scanDeferred);
      }
      for (ClassModel.Step step : model.instanceSteps()) {
        step.value().ifPresent(value -> Walk.expressions(value, e -> scan(e, false)));
        scan(step.block());
      }
    }
  }

  Changes changes(Field field) {
    return changes.getOrDefault(field.key(), Changes.NEVER);
  }

  private void scan(Statement body) {
    Set<String> tested = new HashSet<>();
    Walk.statements(
        body,
        s -> {
          if (s instanceof Statement.If choice) {
            tested(choice.condition()).ifPresent(tested::add);
          }
        });
    Set<String> assigned = new HashSet<>();
    Walk.expressionsIn(
        body,
        e -> {
          if (e instanceof Expression.Conditional choice) {
            tested(choice.condition()).ifPresent(tested::add);
          } else if (e instanceof Expression.Assign assign && !isNull(assign.value())) {
            staticField(assign.target()).map(Field::key).ifPresent(assigned::add);
          }
        });
    tested.retainAll(assigned);
    boolean once = !tested.isEmpty();
    Walk.expressionsIn(body, e -> scan(e, once));
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

  /** The static field that a condition asks whether it has its value yet. */
  private static Optional<String> tested(Expression condition) {
    if (condition instanceof Expression.Unary not && not.operator().equals("!")) {
      return tested(not.operand());
    }
    if (condition instanceof Expression.Binary binary) {
      boolean nullTest =
          (binary.operator().equals("==") || binary.operator().equals("!="))
              && isNull(binary.right());
      return nullTest ? tested(binary.left()) : Optional.empty();
    }
    return condition instanceof Expression.FieldRead read && read.receiver().isEmpty()
        ? Optional.of(read.field().key())
        : Optional.empty();
  }

  private static boolean isNull(Expression expression) {
    return expression instanceof Expression.Literal literal && literal.value().isEmpty();
  }

  private void scan(Expression expression, boolean once) {
    if (expression instanceof Expression.Assign assign) {
      if (!isNull(assign.value())) {
        boolean element = assign.target() instanceof Expression.Index;
        staticField(assign.target()).ifPresent(f -> note(f, once && !element));
      }
    } else if (expression instanceof Expression.Update update) {
      staticField(update.target()).ifPresent(f -> note(f, false));
    } else if (expression instanceof Expression.Call call) {
      scan(call);
    }
  }

  private void scan(Expression.Call call) {
    if (call.receiver().isPresent() && library.changesReceiver(call.method())) {
      root(call.receiver().get()).ifPresent(f -> note(f, false));
    }
    if (call.receiver().isEmpty() && library.changesArgument(call.method())) {
      call.arguments().stream().findFirst().flatMap(this::root).ifPresent(f -> note(f, false));
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

  private void note(Field field, boolean once) {
    Changes seen = once ? Changes.ONCE : Changes.AGAIN;
    changes.merge(field.key(), seen, (a, b) -> a.compareTo(b) >= 0 ? a : b);
  }
}
