package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import io.github.warmprefix.cli.lsp.fix.tree.Annotations;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import io.github.warmprefix.processor.finding.RuleId;
import java.util.Map;
import java.util.Optional;

/** Prints the day in place of the time. */
final class DayPrecision implements ClockFix {
  private static final String DATE = "java.time.LocalDate";
  private static final Map<String, String> CLOCKS =
      Map.of(
          "LocalDateTime", "java.time.LocalDateTime",
          "ZonedDateTime", "java.time.ZonedDateTime",
          "OffsetDateTime", "java.time.OffsetDateTime",
          "Instant", "java.time.Instant");

  @Override
  public Optional<Proposal> proposal(Parsed source, Reading reading) {
    if (!reading.isPrinted()) {
      return Optional.empty();
    }
    Draft draft = new Draft(source);
    return today(source, reading.clock(), draft)
        .map(
            today -> {
              reading.variable().ifPresent(variable -> retype(draft, variable));
              return draft
                  .replace(reading.clock(), today)
                  .possible("Print the day only, with LocalDate", RuleId.PER_DAY_VALUE);
            });
  }

  private static Optional<String> today(Parsed source, ExpressionTree clock, Draft draft) {
    if (clock instanceof NewClassTree made && made.getArguments().isEmpty()) {
      return Annotations.simpleName(made.getIdentifier()).equals("Date")
          ? Optional.of(instead(draft, "java.util.Date") + ".now()")
          : Optional.empty();
    }
    if (!(clock instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree now)
        || !now.getIdentifier().contentEquals("now")) {
      return Optional.empty();
    }
    String type = CLOCKS.get(Annotations.simpleName(now.getExpression()));
    if (type == null) {
      return Optional.empty();
    }
    boolean utc = type.endsWith("Instant") && call.getArguments().isEmpty();
    String arguments =
        utc
            ? "(" + draft.type("java.time.ZoneOffset") + ".UTC)"
            : source.text().substring(source.end(now), source.end(call));
    return Optional.of(instead(draft, type) + ".now" + arguments);
  }

  private static String instead(Draft draft, String type) {
    draft.unused(type);
    return draft.type(DATE);
  }

  private static void retype(Draft draft, VariableTree variable) {
    if (variable.getType() != null && !variable.getType().toString().equals("var")) {
      draft.replace(variable.getType(), draft.type(DATE));
    }
  }
}
