package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.stability.ir.Type;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code MessageFormat}, which prints numbers and dates as the default locale has them. */
final class MessageCalls implements LibraryCall.Family {
  private static final String OWNER = "java.text.MessageFormat";
  private static final Pattern FORMATTED = Pattern.compile("\\{\\s*\\d+\\s*,");
  private static final int LONGEST = 100_000;

  @Override
  public Optional<Value> call(LibraryCall call) {
    if (call.isStatic(OWNER, "format") && call.method().varargs()) {
      return Optional.of(format(call, call.arguments().subList(1, call.count())));
    }
    if (call.method().isConstructor() && call.owner().equals(OWNER) && call.count() == 1) {
      LibraryObject made = call.object(call.method().owner());
      made.absorb(call.taint().and(locale(call, List.of())));
      return Optional.of(made);
    }
    return Optional.empty();
  }

  private static Value format(LibraryCall call, List<Value> values) {
    Taint taint = Values.reach(call.argument(0)).and(locale(call, values));
    for (Value value : values) {
      taint = taint.and(call.print(value).taint());
    }
    return call.text(fold(call, values), taint);
  }

  private static Taint locale(LibraryCall call, List<Value> values) {
    boolean sensitive =
        Values.constant(call.argument(0), String.class)
                .filter(pattern -> FORMATTED.matcher(pattern).find())
                .isPresent()
            || values.stream().anyMatch(MessageCalls::isNumber);
    return sensitive
        ? call.machine()
            .origin(Stability.PER_PROCESS, call.place(), "the default locale of the format")
        : Taint.NONE;
  }

  private static boolean isNumber(Value value) {
    Type type = Values.type(value);
    return Values.constant(value, Number.class).isPresent()
        || type.is("java.lang.Number")
        || type.is("java.util.Date");
  }

  private static Optional<String> fold(LibraryCall call, List<Value> values) {
    List<String> texts =
        values.stream().flatMap(v -> Values.constant(v, String.class).stream()).toList();
    Optional<String> pattern =
        Values.constant(call.argument(0), String.class)
            .filter(p -> texts.size() == values.size() && p.length() < LONGEST)
            .filter(p -> !FORMATTED.matcher(p).find());
    try {
      return pattern.map(p -> new MessageFormat(p, Locale.ROOT).format(texts.toArray()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
