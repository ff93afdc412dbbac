package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** LangChain4j's {@code PromptTemplate}, which fills in the present by itself. */
final class PromptTemplateCalls implements LibraryCall.Family {
  private static final String OWNER = "dev.langchain4j.model.input.PromptTemplate";
  private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*(.+?)\\s*\\}\\}");
  private static final Map<String, Stability> PRESENT =
      Map.of(
          "current_date", Stability.PER_DAY,
          "current_time", Stability.PER_REQUEST,
          "current_date_time", Stability.PER_REQUEST);

  @Override
  public Optional<Value> call(LibraryCall call) {
    if (!call.owner().equals(OWNER)) {
      return Optional.empty();
    }
    if (call.method().isConstructor() || call.isStatic(OWNER, "from")) {
      return Optional.of(made(call));
    }
    return call.receiver(LibraryObject.class).flatMap(template -> onTemplate(call, template));
  }

  /** A template keeps its text; a clock of its own counts with what is known of it. */
  private static Value made(LibraryCall call) {
    LibraryObject template = call.object(call.method().owner());
    template.hold(call.argument(0));
    if (hasClock(call)) {
      template.absorb(call.origin(Stability.UNKNOWN));
    }
    return template;
  }

  private static boolean hasClock(LibraryCall call) {
    return call.arguments().stream().skip(1).anyMatch(a -> Values.type(a).is("java.time.Clock"));
  }

  private static Optional<Value> onTemplate(LibraryCall call, LibraryObject template) {
    return switch (call.name()) {
      case "template" -> template.held();
      case "apply" -> template.held().map(text -> filled(call, template, text));
      default -> Optional.empty();
    };
  }

  private static Value filled(LibraryCall call, LibraryObject template, Value text) {
    Optional<String> known = Values.constant(text, String.class);
    Set<String> variables = known.map(PromptTemplateCalls::variables).orElse(Set.of());
    Taint taint = Values.reach(text);
    for (String variable : variables) {
      taint = taint.and(present(call, template, variable));
    }
    boolean others = known.isEmpty() || !PRESENT.keySet().containsAll(variables);
    Taint given = others ? call.taintOfArguments().sorted() : Taint.NONE;
    taint = taint.and(known.filter(Words::in).isPresent() ? given.amid() : given);
    LibraryObject prompt = call.object(call.method().returns());
    prompt.hold(
        known.isPresent() && variables.isEmpty()
            ? text
            : Value.Scalar.opaque(Type.STRING, taint.and(unseen(call, known))));
    return prompt;
  }

  private static Taint present(LibraryCall call, LibraryObject template, String variable) {
    Stability level = PRESENT.get(variable);
    if (level == null) {
      return Taint.NONE;
    }
    return template.taint().isEmpty()
        ? call.machine().origin(level, call.place(), "{{" + variable + "}}")
        : template.taint();
  }

  /** A text that is not known may name the present. */
  private static Taint unseen(LibraryCall call, Optional<String> known) {
    return known.isPresent() ? Taint.NONE : call.origin(Stability.UNKNOWN);
  }

  private static Set<String> variables(String template) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = VARIABLE.matcher(template);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
