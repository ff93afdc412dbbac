package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.github.warmprefix.cli.lsp.fix.tree.Annotations;
import io.github.warmprefix.cli.lsp.fix.tree.Concat;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import io.github.warmprefix.processor.finding.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Formats or truncates a time to the day. */
final class DayPattern implements ClockFix {
  private static final Set<String> FINER_UNITS =
      Set.of("NANOS", "MICROS", "MILLIS", "SECONDS", "MINUTES", "HOURS", "HALF_DAYS");
  private static final Set<String> FINER_FORMATS =
      Set.of("ISO_LOCAL_DATE_TIME", "ISO_DATE_TIME", "ISO_OFFSET_DATE_TIME", "ISO_ZONED_DATE_TIME");

  @Override
  public Optional<Proposal> proposal(Parsed source, Reading reading) {
    return Optional.of(reading.uses())
        .filter(uses -> uses.size() == 1)
        .flatMap(uses -> call(reading, uses.get(0)))
        .flatMap(call -> change(source, call))
        .map(edit -> new Draft(source).add(edit))
        .map(draft -> draft.possible("Print the day only", RuleId.PER_DAY_VALUE));
  }

  /** The call that formats or truncates what the clock says. */
  private static Optional<MethodInvocationTree> call(Reading reading, ExpressionTree use) {
    Tree outer = reading.outer(use, 1);
    Tree call = outer instanceof MemberSelectTree ? reading.outer(use, 2) : outer;
    return Optional.of(call)
        .filter(MethodInvocationTree.class::isInstance)
        .map(MethodInvocationTree.class::cast);
  }

  private static Optional<Edit> change(Parsed source, MethodInvocationTree call) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)
        || call.getArguments().size() != 1) {
      return Optional.empty();
    }
    ExpressionTree argument = call.getArguments().get(0);
    return switch (select.getIdentifier().toString()) {
      case "truncatedTo" -> lastName(source, argument, FINER_UNITS, "DAYS");
      case "format" -> shorter(source, argument).or(() -> shorter(source, select.getExpression()));
      default -> Optional.empty();
    };
  }

  private static Optional<Edit> shorter(Parsed source, ExpressionTree formatter) {
    ExpressionTree made = definition(source, formatter).orElse(formatter);
    Optional<Edit> constant = lastName(source, made, FINER_FORMATS, "ISO_LOCAL_DATE");
    return constant.isPresent() ? constant : pattern(made).flatMap(text -> shorten(source, text));
  }

  private static Optional<Edit> shorten(Parsed source, ExpressionTree pattern) {
    String inner = source.text(pattern).substring(1, source.text(pattern).length() - 1);
    return Day.partOf(inner)
        .filter(day -> Concat.isPlainText(source, pattern) && !inner.contains("\\"))
        .map(day -> new Edit(source.start(pattern), source.end(pattern), '"' + day + '"'));
  }

  /** The pattern that a formatter is made of. */
  private static Optional<ExpressionTree> pattern(ExpressionTree formatter) {
    if (formatter instanceof NewClassTree made
        && Annotations.simpleName(made.getIdentifier()).equals("SimpleDateFormat")) {
      return firstText(made.getArguments());
    }
    if (!(formatter instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return Optional.empty();
    }
    return select.getIdentifier().contentEquals("ofPattern")
        ? firstText(call.getArguments())
        : pattern(select.getExpression());
  }

  private static Optional<ExpressionTree> firstText(List<? extends ExpressionTree> arguments) {
    return arguments.stream().filter(Concat::isText).<ExpressionTree>map(a -> a).findFirst();
  }

  /** What a name stands for that is used nowhere else. */
  private static Optional<ExpressionTree> definition(Parsed source, ExpressionTree name) {
    if (!(name instanceof IdentifierTree identifier)) {
      return Optional.empty();
    }
    List<VariableTree> declared = new ArrayList<>();
    List<IdentifierTree> uses = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree variable, Void nothing) {
        if (variable.getName().equals(identifier.getName())) {
          declared.add(variable);
        }
        return super.visitVariable(variable, nothing);
      }

      @Override
      public Void visitIdentifier(IdentifierTree use, Void nothing) {
        if (use.getName().equals(identifier.getName())) {
          uses.add(use);
        }
        return null;
      }
    }.scan(source.unit(), null);
    return declared.size() == 1 && uses.size() == 1 && isOwn(source, declared.get(0))
        ? Optional.ofNullable(declared.get(0).getInitializer())
        : Optional.empty();
  }

  /** Whether nobody outside the source can use a variable. */
  private static boolean isOwn(Parsed source, VariableTree variable) {
    boolean field =
        source.around(source.start(variable), source.end(variable)).get(1) instanceof ClassTree;
    return !field || variable.getModifiers().getFlags().contains(Modifier.PRIVATE);
  }

  private static Optional<Edit> lastName(
      Parsed source, ExpressionTree name, Set<String> finer, String coarse) {
    if (!finer.contains(Annotations.simpleName(name))) {
      return Optional.empty();
    }
    String old = Annotations.simpleName(name);
    return Optional.of(new Edit(source.end(name) - old.length(), source.end(name), coarse));
  }
}
