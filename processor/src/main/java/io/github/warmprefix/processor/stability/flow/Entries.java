package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Program;
import io.github.warmprefix.processor.stability.ir.Walk;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the methods in which the outside world sets a program about building requests. */
final class Entries {
  /** A method with a body and the class that declares it. */
  record Entry(ClassModel owner, ClassModel.Body body) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Entry entry && entry.body.equals(body);
    }

    @Override
    public int hashCode() {
      return body.hashCode();
    }
  }

  private final Map<String, Set<Entry>> callers = new HashMap<>();
  private final Map<Entry, Set<Entry>> callees = new HashMap<>();
  private final Set<Entry> leading = new LinkedHashSet<>();

  Entries(Program program) {
    for (ClassModel model : program.classes()) {
      for (ClassModel.Body body : model.methods()) {
        Entry entry = new Entry(model, body);
        body.body().ifPresent(b -> Walk.expressionsIn(b, e -> scan(e, entry)));
      }
    }
    spread();
  }

  private void spread() {
    Deque<Entry> open = new ArrayDeque<>(leading);
    while (!open.isEmpty()) {
      Entry callee = open.remove();
      for (Entry caller : callersOf(callee)) {
        callees.computeIfAbsent(caller, key -> new LinkedHashSet<>()).add(callee);
        if (leading.add(caller)) {
          open.add(caller);
        }
      }
    }
  }

  private void scan(Expression expression, Entry caller) {
    if (expression instanceof Expression.Call call) {
      note(call.method(), caller);
    } else if (expression instanceof Expression.MethodReference reference) {
      note(reference.method(), caller);
    } else if (expression instanceof Expression.New creation) {
      note(creation.constructor(), caller);
    } else if (expression instanceof Expression.ConstructorCall call) {
      note(call.constructor(), caller);
    }
  }

  private void note(Method callee, Entry caller) {
    if (SdkCalls.buildsRequest(callee)) {
      leading.add(caller);
    }
    callers.computeIfAbsent(callee.key(), key -> new LinkedHashSet<>()).add(caller);
  }

  /** Whether a method leads to a request. */
  boolean leads(ClassModel owner, ClassModel.Body body) {
    return leading.contains(new Entry(owner, body));
  }

  /**
   * The methods that lead to a request and are called by nobody else, or by nobody but their own
   * class although all the world may: they are open for somebody who is not seen here. What other
   * classes call is judged by what they pass, since that they are elsewhere is reason enough to be
   * open.
   */
  List<Entry> entries() {
    return leading.stream().filter(this::isOpen).toList();
  }

  /** What leads from {@code entries} to requests, the methods that build them first. */
  List<Entry> below(Set<Entry> entries) {
    Set<Entry> reached = new HashSet<>(entries);
    Deque<Entry> open = new ArrayDeque<>(entries);
    while (!open.isEmpty()) {
      for (Entry callee : callees.getOrDefault(open.remove(), Set.of())) {
        if (reached.add(callee)) {
          open.add(callee);
        }
      }
    }
    return leading.stream().filter(reached::contains).toList();
  }

  /** What a method calls that leads to requests. */
  Set<Entry> callees(Entry caller) {
    return callees.getOrDefault(caller, Set.of());
  }

  private boolean isOpen(Entry entry) {
    return callersOf(entry).stream()
        .filter(caller -> !caller.body().equals(entry.body()))
        .allMatch(
            caller ->
                entry.body().isExported()
                    && !entry.body().method().isConstructor()
                    && caller.owner().outermost().equals(entry.owner().outermost()));
  }

  private Set<Entry> callersOf(Entry entry) {
    Set<Entry> found =
        new LinkedHashSet<>(callers.getOrDefault(entry.body().method().key(), Set.of()));
    entry.body().overrides().forEach(key -> found.addAll(callers.getOrDefault(key, Set.of())));
    return found;
  }
}
