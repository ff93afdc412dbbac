package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Program;
import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Walk;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What methods do to the objects they are called on and given, as summaries that are solved to a
 * fixed point.
 */
final class Mutations {
  /** How often a body is looked at again, so that the work grows with the code and no faster. */
  private static final int MOST_VISITS = 16;

  private final LibraryTable library;
  private final LateCode late;
  private final Map<String, MutationSummary> summaries = new HashMap<>();
  private final Map<String, Set<ClassModel.Body>> callers = new HashMap<>();
  private final Set<String> silent = new HashSet<>();

  Mutations(Program program, LibraryTable library, LateCode late) {
    this.library = library;
    this.late = late;
    Set<ClassModel.Body> open = new LinkedHashSet<>();
    for (ClassModel model : program.classes()) {
      for (ClassModel.Body body : model.methods()) {
        body.body().ifPresent(b -> noteCalls(b, body));
        body.body().ifPresent(b -> open.add(body));
      }
    }
    solve(new ArrayDeque<>(open));
  }

  private void noteCalls(Statement statement, ClassModel.Body caller) {
    Walk.expressionsIn(
        statement,
        e ->
            callee(e)
                .ifPresent(
                    key -> callers.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(caller)));
  }

  private static Optional<String> callee(Expression expression) {
    if (expression instanceof Expression.Call call) {
      return Optional.of(call.method().key());
    }
    if (expression instanceof Expression.New creation) {
      return Optional.of(creation.constructor().key());
    }
    return expression instanceof Expression.MethodReference reference
        ? Optional.of(reference.method().key())
        : Optional.empty();
  }

  private void solve(Deque<ClassModel.Body> open) {
    Set<ClassModel.Body> waiting = new HashSet<>(open);
    Map<ClassModel.Body, Integer> visits = new HashMap<>();
    while (!open.isEmpty()) {
      ClassModel.Body body = open.remove();
      waiting.remove(body);
      if (visits.merge(body, 1, Integer::sum) > MOST_VISITS) {
        continue;
      }
      MutationSummary found = summarize(body);
      Set<String> keys = new LinkedHashSet<>(body.overrides());
      keys.add(body.method().key());
      for (String key : keys) {
        if (learns(key, found)) {
          callers.getOrDefault(key, Set.of()).stream().filter(waiting::add).forEach(open::add);
        }
      }
    }
  }

  private boolean learns(String key, MutationSummary found) {
    if (silent.contains(key)) {
      return false;
    }
    MutationSummary known = summaries.computeIfAbsent(key, k -> MutationSummary.empty());
    boolean grown = known.add(found);
    if (known.exceeds()) {
      silent.add(key);
      summaries.remove(key);
    }
    return grown;
  }

  private MutationSummary summarize(ClassModel.Body body) {
    Handles handles = handles(body);
    MutationSummary summary = MutationSummary.empty();
    Statement statement = body.body().orElseThrow();
    Walk.expressionsIn(
        statement,
        e ->
            changed(e, statement, handles)
                .forEach((handle, once) -> note(summary, body, handle, once)));
    Walk.statements(
        statement,
        s -> {
          if (s instanceof Statement.Return end) {
            end.value().map(handles::of).ifPresent(summary.returned()::addAll);
          }
        });
    return summary;
  }

  private void note(MutationSummary summary, ClassModel.Body body, Handle handle, boolean once) {
    boolean underConstruction = handle.root() == Handle.Root.SELF && body.method().isConstructor();
    if (handle.root() != Handle.Root.SHARED && !underConstruction) {
      summary.changes().merge(handle, once || late.runsOnce(body), (a, b) -> a && b);
    }
  }

  Handles handles(ClassModel.Body body) {
    return Handles.of(body, library, this::returned);
  }

  /** The handles in a piece of code that is not the body of a method. */
  Handles handles(Statement statement) {
    return new Handles(List.of(), statement, library, this::returned);
  }

  private Set<Handle> returned(String method) {
    MutationSummary summary = summaries.get(method);
    return summary == null ? Set.of() : summary.returned();
  }

  private Map<Handle, Boolean> changes(String method) {
    MutationSummary summary = summaries.get(method);
    return summary == null ? Map.of() : summary.changes();
  }

  /** What an expression, somewhere in {@code body}, changes, and whether it does so only once. */
  Map<Handle, Boolean> changed(Expression expression, Statement body, Handles handles) {
    Map<Handle, Boolean> all = changed(expression, handles);
    all.replaceAll((handle, once) -> once || late.coversIn(body, expression, handle.key()));
    return all;
  }

  private Map<Handle, Boolean> changed(Expression expression, Handles handles) {
    if (expression instanceof Expression.Assign assign) {
      return UnsetTest.isNull(assign.value())
          ? new HashMap<>()
          : again(target(assign.target(), handles));
    }
    if (expression instanceof Expression.Update update) {
      return again(target(update.target(), handles));
    }
    if (expression instanceof Expression.Call call) {
      return changedBy(call, handles);
    }
    if (expression instanceof Expression.New creation) {
      return atArguments(creation.constructor().key(), creation.arguments(), handles);
    }
    return expression instanceof Expression.MethodReference reference
        ? changedBy(reference, handles)
        : new HashMap<>();
  }

  private static Set<Handle> target(Expression target, Handles handles) {
    if (target instanceof Expression.FieldRead read) {
      return handles.of(read);
    }
    return target instanceof Expression.Index index ? handles.of(index.array()) : Set.of();
  }

  private Map<Handle, Boolean> changedBy(Expression.Call call, Handles handles) {
    Map<Handle, Boolean> all = new HashMap<>();
    if (library.changesReceiver(call.method())) {
      call.receiver().ifPresent(receiver -> all.putAll(again(handles.of(receiver))));
    }
    if (call.receiver().isEmpty() && library.changesArgument(call.method())) {
      call.arguments().stream().findFirst().ifPresent(a -> all.putAll(again(handles.of(a))));
    }
    changes(call.method().key())
        .forEach((handle, once) -> merge(all, handles.atCall(handle, call), once));
    for (Expression argument : call.arguments()) {
      if (argument instanceof Expression.MethodReference reference
          && reference.unbound()
          && call.receiver().isPresent()) {
        onElements(reference, handles.elements(call.receiver().get()), all);
      }
    }
    return all;
  }

  /** A library calls a method on what is in the object that it is called on. */
  private void onElements(
      Expression.MethodReference reference, Set<Handle> elements, Map<Handle, Boolean> all) {
    changes(reference.method().key())
        .forEach(
            (handle, once) -> {
              if (handle.root() == Handle.Root.SELF) {
                merge(all, Handles.through(elements, handle.key()), once);
              }
            });
  }

  private Map<Handle, Boolean> changedBy(Expression.MethodReference reference, Handles handles) {
    Map<Handle, Boolean> all = new HashMap<>();
    if (reference.receiver().isPresent()) {
      Set<Handle> bound = handles.of(reference.receiver().get());
      if (library.changesReceiver(reference.method())) {
        all.putAll(again(bound));
      }
      onElements(reference, bound, all);
    }
    return all;
  }

  private Map<Handle, Boolean> atArguments(
      String method, List<Expression> arguments, Handles handles) {
    Map<Handle, Boolean> all = new HashMap<>();
    changes(method)
        .forEach(
            (handle, once) -> {
              if (handle.root() == Handle.Root.GIVEN) {
                merge(all, handles.given(handle, arguments), once);
              }
            });
    return all;
  }

  private static Map<Handle, Boolean> again(Set<Handle> handles) {
    Map<Handle, Boolean> all = new HashMap<>();
    merge(all, handles, false);
    return all;
  }

  private static void merge(Map<Handle, Boolean> all, Set<Handle> handles, boolean once) {
    handles.forEach(handle -> all.merge(handle, once, (a, b) -> a && b));
  }
}
