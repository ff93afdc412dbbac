package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.Influence;
import io.github.warmprefix.processor.stability.SegmentFacts;
import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Program;
import io.github.warmprefix.processor.stability.ir.Type;
import io.github.warmprefix.processor.stability.ir.Variable;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out what the content of computed segments depends on. */
public final class SegmentAnalyzer {
  private final Program program;
  private final LibraryTable library;
  private final SharedState sharedState;

  SegmentAnalyzer(Program program, LibraryTable library, SharedState sharedState) {
    this.program = program;
    this.library = library;
    this.sharedState = sharedState;
  }

  /**
   * Analyses a segment.
   *
   * @param owner the name of the class that declares it
   * @param member the simple name of the field or method, unique in the class
   * @param place the declaration
   */
  public SegmentFacts analyse(String owner, String member, Place place) {
    Optional<ClassModel> model = program.find(owner);
    if (model.isEmpty()) {
      return unknown(member, place);
    }
    return Budget.attempt(Budget.SEGMENT, budget -> attempt(model.get(), member, place, budget))
        .orElseGet(() -> unknown(member, place));
  }

  /** What is said of a segment of which nothing can be shown. */
  public static SegmentFacts unknown(String member, Place place) {
    return new SegmentFacts(
        Optional.empty(),
        List.of(
            new Influence(
                Stability.UNKNOWN, Influence.Kind.VALUE, place, member, false, List.of(member))));
  }

  private Optional<SegmentFacts> attempt(
      ClassModel model, String member, Place place, Budget budget) {
    Machine machine = new Machine(program, library, sharedState, budget);
    return content(machine, model, member, place).map(value -> facts(machine, value, member));
  }

  private static Optional<Value> content(
      Machine machine, ClassModel model, String member, Place place) {
    Optional<ClassModel.Body> body =
        model.methods().stream()
            .filter(m -> m.method().isStatic() && m.method().name().equals(member))
            .findFirst();
    if (body.isPresent() && body.get().body().isPresent()) {
      List<Value> arguments = new ArrayList<>();
      body.get().parameters().forEach(p -> arguments.add(argument(p, place)));
      return Optional.of(
          body.get().method().stable()
              ? Value.Scalar.opaque(Type.NONE, Taint.NONE)
              : called(machine, body.get(), arguments));
    }
    return model.fields().stream()
        .filter(field -> field.name().equals(member) && field.isStatic())
        .findFirst()
        .map(
            field ->
                field.stable()
                    ? Value.Scalar.opaque(field.type(), Taint.NONE)
                    : machine.statics().read(field, place));
  }

  /** What a call yields, be it the first one or a later one that finds what others have left. */
  private static Value called(Machine machine, ClassModel.Body body, List<Value> arguments) {
    Value first = machine.calls().run(body, Optional.empty(), Map.of(), arguments);
    return machine.stateful()
        ? Values.join(
            first, machine.calls().run(body, Optional.empty(), Map.of(), arguments), Taint.NONE)
        : first;
  }

  /** Parameters count by their annotations; one that is vouched for still has its values. */
  private static Value argument(Variable parameter, Place place) {
    Taint taint =
        parameter.stable()
            ? Variants.anyValueOf(parameter, place)
            : Taint.of(
                new Origin(
                    Stability.PER_KEY, place, parameter.name(), Origin.Nature.KEY, List.of()));
    return Value.Scalar.opaque(parameter.type(), taint);
  }

  private static SegmentFacts facts(Machine machine, Value value, String member) {
    Taint taint = Values.reach(value).withoutKeys();
    Optional<String> known =
        Values.constant(value, String.class).filter(constant -> taint.isEmpty());
    return new SegmentFacts(known, Influences.of(taint.within(Set.of()), member));
  }
}
