package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Program;
import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Walk;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which fields methods assign, or fill with something, themselves or through what they call. */
final class FieldWrites {
  private final LibraryTable library;
  private final ThroughCalls written;

  FieldWrites(Program program, LibraryTable library) {
    this.library = library;
    written = new ThroughCalls(program, this::direct);
  }

  /** The keys of the fields that {@code body} writes. */
  Set<String> in(Statement body) {
    return written.in(body);
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
