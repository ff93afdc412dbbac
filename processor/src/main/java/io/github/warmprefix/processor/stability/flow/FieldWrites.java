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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which fields methods assign, or fill with something, themselves or through what they call. */
final class FieldWrites {
  private final LibraryTable library;
  private final Map<String, Set<String>> written = new HashMap<>();
  private final Map<String, Set<String>> callers = new HashMap<>();

  FieldWrites(Program program, LibraryTable library) {
    this.library = library;
    Deque<String> open = new ArrayDeque<>();
    for (ClassModel model : program.classes()) {
      for (ClassModel.Body body : model.methods()) {
        String key = body.method().key();
        Set<String> own = new HashSet<>();
        body.body().ifPresent(b -> own.addAll(direct(b)));
        body.body().ifPresent(b -> Walk.expressionsIn(b, e -> noteCall(e, key)));
        if (!own.isEmpty()) {
          written.put(key, own);
          open.add(key);
        }
      }
    }
    while (!open.isEmpty()) {
      String callee = open.remove();
      for (String caller : callers.getOrDefault(callee, Set.of())) {
        if (written.computeIfAbsent(caller, k -> new HashSet<>()).addAll(written.get(callee))) {
          open.add(caller);
        }
      }
    }
  }

  private void noteCall(Expression expression, String caller) {
    if (expression instanceof Expression.Call call) {
      callers.computeIfAbsent(call.method().key(), k -> new HashSet<>()).add(caller);
    }
  }

  /** The keys of the fields that {@code body} writes. */
  Set<String> in(Statement body) {
    Set<String> all = direct(body);
    Walk.expressionsIn(
        body,
        e -> {
          if (e instanceof Expression.Call call) {
            all.addAll(written.getOrDefault(call.method().key(), Set.of()));
          }
        });
    return all;
  }

  private Set<String> direct(Statement body) {
    Set<String> fields = new HashSet<>();
    Walk.expressionsIn(body, e -> target(e).flatMap(UnsetTest::field).ifPresent(fields::add));
    return fields;
  }

  private Optional<Expression> target(Expression expression) {
    if (expression instanceof Expression.Assign assign) {
      return Optional.of(assign.target())
          .filter(target -> !UnsetTest.isNull(assign.value()))
          .map(target -> target instanceof Expression.Index index ? index.array() : target);
    }
    return expression instanceof Expression.Call call && library.changesReceiver(call.method())
        ? call.receiver()
        : Optional.empty();
  }
}
