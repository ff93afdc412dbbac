package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Program;
import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Walk;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which fields code has to do with in some way, by itself or through the methods that it calls. */
final class ThroughCalls {
  private final Function<Statement, Set<String>> own;
  private final Map<String, Set<String>> fields = new HashMap<>();
  private final Map<String, Set<String>> callers = new HashMap<>();

  /**
   * Looks through a program.
   *
   * @param own the keys of the fields that a piece of code by itself has to do with
   */
  ThroughCalls(Program program, Function<Statement, Set<String>> own) {
    this.own = own;
    Deque<String> open = new ArrayDeque<>();
    for (ClassModel model : program.classes()) {
      for (ClassModel.Body body : model.methods()) {
        String key = body.method().key();
        Set<String> found = new HashSet<>();
        body.body().ifPresent(b -> found.addAll(own.apply(b)));
        body.body().ifPresent(b -> Walk.expressionsIn(b, e -> noteCall(e, key)));
        if (!found.isEmpty()) {
          fields.put(key, found);
          open.add(key);
        }
      }
    }
    while (!open.isEmpty()) {
      String callee = open.remove();
      for (String caller : callers.getOrDefault(callee, Set.of())) {
        if (fields.computeIfAbsent(caller, k -> new HashSet<>()).addAll(fields.get(callee))) {
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

  /** Whether no method has to do with any field. */
  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** The keys of the fields that {@code code} has to do with. */
  Set<String> in(Statement code) {
    Set<String> all = new HashSet<>(own.apply(code));
    Walk.expressionsIn(
        code,
        e -> {
          if (e instanceof Expression.Call call) {
            all.addAll(fields.getOrDefault(call.method().key(), Set.of()));
          }
        });
    return all;
  }
}
