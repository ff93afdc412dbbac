package io.github.warmprefix.processor.read;

import io.github.warmprefix.core.cost.WorkloadField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the numbers of a declared workload; one that makes no sense counts as left out. */
final class WorkloadReader {
  private WorkloadReader() {}

  static Map<WorkloadField, Long> read(Annotation workload, Consumer<Problem> problems) {
    Map<WorkloadField, Long> fields = new EnumMap<>(WorkloadField.class);
    for (WorkloadField field : WorkloadField.values()) {
      Optional<Long> value = workload.written(field.written());
      Optional<String> problem = value.flatMap(field::problem);
      if (problem.isPresent()) {
        problems.accept(
            new Problem.BadWorkload(
                workload.place(field.written()),
                workload.element().getSimpleName().toString(),
                problem.get()));
      } else {
        value.ifPresent(known -> fields.put(field, known));
      }
    }
    return fields;
  }
}
