package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Type;
import io.github.warmprefix.processor.stability.ir.Variable;
import io.github.warmprefix.processor.stability.ir.Walk;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Says what the expressions of one body may lead to, in whatever order its statements run. */
final class Handles {
  private final LibraryTable library;
  private final Function<String, Set<Handle>> returned;
  private final Map<Variable, Integer> parameters = new HashMap<>();
  private final Map<Variable, List<Source>> sources = new HashMap<>();
  private final Map<Variable, Set<Handle>> known = new HashMap<>();
  private final Set<Variable> open = new HashSet<>();

  /** What a variable is given: a value, or something that is in it. */
  private record Source(Expression value, boolean inside) {}

  /** The handles of {@code body}; {@code returned} says what methods return, by their keys. */
  Handles(
      List<Variable> parameters,
      Statement body,
      LibraryTable library,
      Function<String, Set<Handle>> returned) {
    this.library = library;
    this.returned = returned;
    for (int i = 0; i < parameters.size(); i++) {
      this.parameters.put(parameters.get(i), i);
    }
    Walk.statements(body, this::noteSource);
    Walk.expressionsIn(body, this::noteSource);
  }

  static Handles of(
      ClassModel.Body body, LibraryTable library, Function<String, Set<Handle>> returned) {
    return new Handles(body.parameters(), body.body().orElseThrow(), library, returned);
  }

  private void noteSource(Statement statement) {
    if (statement instanceof Statement.Declare declare) {
      declare.initializer().ifPresent(value -> noteSource(declare.variable(), value, false));
    } else if (statement instanceof Statement.ForEach loop) {
      noteSource(loop.variable(), loop.elements(), true);
    }
  }

  private void noteSource(Expression expression) {
    if (expression instanceof Expression.Assign assign
        && assign.target() instanceof Expression.Local local) {
      noteSource(local.variable(), assign.value(), false);
    } else if (expression instanceof Expression.Call call) {
      for (Expression argument : call.arguments()) {
        if (argument instanceof Expression.Lambda lambda) {
          lambda.parameters().forEach(v -> noteElements(v, call));
        }
      }
    }
  }

  /** A library that is given a function calls it with what is in the object it is called on. */
  private void noteElements(Variable variable, Expression.Call call) {
    call.receiver().ifPresent(receiver -> noteSource(variable, receiver, true));
  }

  private void noteSource(Variable variable, Expression value, boolean inside) {
    if (value.type().kind() != Type.Kind.PRIMITIVE) {
      sources.computeIfAbsent(variable, v -> new ArrayList<>()).add(new Source(value, inside));
    }
  }

  /** What {@code expression}, or a container it takes something out of, may be. */
  Set<Handle> of(Expression expression) {
    if (expression instanceof Expression.Local local) {
      return of(local.variable());
    }
    if (expression instanceof Expression.This) {
      return Set.of(Handle.self());
    }
    if (expression instanceof Expression.FieldRead read) {
      return of(read);
    }
    if (expression instanceof Expression.Call call) {
      return of(call);
    }
    if (expression instanceof Expression.Index index) {
      return of(index.array());
    }
    if (expression instanceof Expression.Cast cast) {
      return of(cast.operand());
    }
    if (expression instanceof Expression.Assign assign) {
      return of(assign.value());
    }
    return expression instanceof Expression.Conditional choice
        ? union(of(choice.whenTrue()), of(choice.whenFalse()))
        : Set.of();
  }

  private Set<Handle> of(Variable variable) {
    Set<Handle> found = known.get(variable);
    if (found != null || !open.add(variable)) {
      return found == null ? Set.of() : found;
    }
    Set<Handle> all = new LinkedHashSet<>();
    Optional.ofNullable(parameters.get(variable)).map(Handle::given).ifPresent(all::add);
    for (Source source : sources.getOrDefault(variable, List.of())) {
      all.addAll(source.inside() ? elements(source.value()) : of(source.value()));
    }
    open.remove(variable);
    if (open.isEmpty()) {
      known.put(variable, all);
    }
    return all;
  }

  Set<Handle> of(Expression.FieldRead read) {
    return read.receiver().isEmpty()
        ? Set.of(Handle.shared(read.field()))
        : through(of(read.receiver().get()), read.field().key());
  }

  private Set<Handle> of(Expression.Call call) {
    Set<Handle> result = new LinkedHashSet<>();
    for (Handle handle : returned.apply(call.method().key())) {
      result.addAll(atCall(handle, call));
    }
    boolean same =
        library.changesReceiver(call.method())
            && call.method().returns().is(call.method().owner().name());
    if (call.receiver().isPresent() && (same || library.leadsInto(call.method()))) {
      result.addAll(of(call.receiver().get()));
    }
    return result;
  }

  /** What is in a container, or comes out of it through streams and iterators. */
  Set<Handle> elements(Expression expression) {
    Expression base = expression;
    while (base instanceof Expression.Call call
        && call.receiver().isPresent()
        && call.method().owner().name().startsWith("java.util.")) {
      base = call.receiver().get();
    }
    return of(base);
  }

  /** What a handle of the callee is to the caller. */
  Set<Handle> atCall(Handle handle, Expression.Call call) {
    return switch (handle.root()) {
      case SHARED -> Set.of(handle);
      case SELF -> call.receiver().map(r -> through(of(r), handle.key())).orElse(Set.of());
      case GIVEN -> given(handle, call.arguments());
    };
  }

  /** What a handle that begins at a parameter is to the caller. */
  Set<Handle> given(Handle handle, List<Expression> arguments) {
    return arguments.isEmpty()
        ? Set.of()
        : through(
            of(arguments.get(Math.min(handle.parameter(), arguments.size() - 1))), handle.key());
  }

  static Set<Handle> through(Set<Handle> handles, String key) {
    Set<Handle> further = new LinkedHashSet<>();
    handles.forEach(handle -> further.add(handle.through(key)));
    return further;
  }

  private static Set<Handle> union(Set<Handle> a, Set<Handle> b) {
    Set<Handle> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return all;
  }
}
