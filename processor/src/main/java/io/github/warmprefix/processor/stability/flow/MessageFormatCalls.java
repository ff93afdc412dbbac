package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.stability.ir.Type;
import java.text.DecimalFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code MessageFormat}, which prints dates and numbers as the default locale has them. */
final class MessageFormatCalls implements LibraryCall.Family {
  private static final String OWNER = "java.text.MessageFormat";
  private static final Pattern FORMATTED = Pattern.compile("\\{\\s*\\d+\\s*,");
  private static final long FIRST_GROUPED = 1000;
  private static final Set<String> WHOLE =
      Set.of("java.lang.Integer", "java.lang.Long", "java.lang.Short", "java.lang.Byte");

  @Override
  public Optional<Value> call(LibraryCall call) {
    if (call.method().isConstructor() && call.owner().equals(OWNER) && call.count() == 1) {
      return Optional.of(made(call));
    }
    return call.isStatic(OWNER, "format") && call.count() > 0
        ? Values.constant(call.argument(0), String.class)
            .flatMap(MessageFormatCalls::parsed)
            .map(format -> format(call, format))
        : Optional.empty();
  }

  /** A format without a locale of its own, which formats in the default one. */
  private static Value made(LibraryCall call) {
    boolean sensitive =
        Values.constant(call.argument(0), String.class)
            .filter(pattern -> FORMATTED.matcher(pattern).find())
            .isPresent();
    LibraryObject made = call.object(call.method().owner());
    made.absorb(sensitive ? call.taint().and(locale(call)) : call.taint());
    return made;
  }

  private static Optional<MessageFormat> parsed(String pattern) {
    try {
      return pattern.length() > Budget.MAX_TEXT / 10
          ? Optional.empty()
          : Optional.of(new MessageFormat(pattern, Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Value format(LibraryCall call, MessageFormat format) {
    Format[] formats = format.getFormatsByArgumentIndex();
    Taint taint = Values.reach(call.argument(0));
    List<Object> printed = new ArrayList<>();
    for (int i = 0; i < formats.length && i + 1 < call.count(); i++) {
      Value argument = call.argument(i + 1);
      Part part = part(call, formats[i], argument);
      taint = taint.and(part.taint());
      part.text().ifPresent(printed::add);
    }
    boolean known = printed.size() == formats.length;
    call.machine().budget().step(format.toPattern().length());
    return call.text(
        known ? Optional.of(format.format(printed.toArray())) : Optional.empty(), taint);
  }

  private record Part(Optional<String> text, Taint taint) {}

  private static Part part(LibraryCall call, Format format, Value argument) {
    if (format == null) {
      return plain(call, argument);
    }
    Taint taint = Values.reach(argument);
    if (format instanceof SimpleDateFormat date) {
      String pattern = date.toPattern();
      boolean own = Values.constant(call.argument(0), String.class).orElse("").contains(pattern);
      taint = DatePatterns.isDayOrCoarser(pattern) ? taint.toDay() : taint;
      return new Part(
          Optional.empty(),
          own && !DatePatterns.hasWords(pattern) ? taint : taint.and(locale(call)));
    }
    boolean digitsOnly =
        !(format instanceof DecimalFormat number)
            || !number.isGroupingUsed() && number.getMaximumFractionDigits() == 0;
    return new Part(Optional.empty(), digitsOnly ? taint : taint.and(locale(call)));
  }

  private static Part plain(LibraryCall call, Value argument) {
    Type type = Values.type(argument);
    boolean number =
        type.kind() == Type.Kind.PRIMITIVE && !Set.of("boolean", "char").contains(type.name())
            || type.is("java.lang.Number");
    if (number && !isShort(argument) || type.is("java.util.Date")) {
      return new Part(Optional.empty(), Values.reach(argument).and(locale(call)));
    }
    Value.Scalar text = call.print(argument);
    return new Part(text.constant().map(String.class::cast), text.taint());
  }

  /** Whether a number is printed in the same way everywhere. */
  private static boolean isShort(Value argument) {
    return Values.constant(argument, Number.class)
        .filter(number -> WHOLE.contains(number.getClass().getName()))
        .filter(number -> Math.abs(number.longValue()) < FIRST_GROUPED)
        .isPresent();
  }

  private static Taint locale(LibraryCall call) {
    return call.machine()
        .origin(Stability.PER_PROCESS, call.place(), "the default locale of a message format");
  }
}
