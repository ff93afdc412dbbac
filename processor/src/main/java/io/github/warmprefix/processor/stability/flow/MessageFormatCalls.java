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
    if (call.method().isConstructor() && call.owner().equals(OWNER)) {
      return Optional.of(made(call));
    }
    if (call.name().equals("format") && call.count() == 1 && call.receiver().isPresent()) {
      return call.receiver(LibraryObject.class)
          .filter(object -> object.type().is(OWNER))
          .flatMap(object -> byObject(call, object));
    }
    return call.isStatic(OWNER, "format") && call.count() > 0
        ? Values.constant(call.argument(0), String.class)
            .flatMap(MessageFormatCalls::parsed)
            .map(format -> new Formatting(call, format, call.argument(0), locale(call)))
            .map(formatting -> formatting.format(call.arguments().subList(1, call.count())))
        : Optional.empty();
  }

  /** What a format of its own makes of the arguments in an array; its locale is its own. */
  private static Optional<Value> byObject(LibraryCall call, LibraryObject object) {
    return object
        .held()
        .flatMap(pattern -> Values.constant(pattern, String.class))
        .flatMap(MessageFormatCalls::parsed)
        .flatMap(
            format ->
                Elements.of(call.argument(0), Type.NONE)
                    .inOrder()
                    .map(new Formatting(call, format, object, Taint.NONE)::format));
  }

  /** A format without a locale of its own, which formats in the default one. */
  private static Value made(LibraryCall call) {
    boolean sensitive =
        call.count() == 1
            && Values.constant(call.argument(0), String.class)
                .filter(pattern -> FORMATTED.matcher(pattern).find())
                .isPresent();
    LibraryObject made = call.object(call.method().owner());
    made.hold(call.argument(0));
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

  private record Part(Optional<String> text, Taint taint) {}

  /** A message being formatted with a pattern, in a locale that depends on {@code locale}. */
  private record Formatting(LibraryCall call, MessageFormat message, Value pattern, Taint locale) {
    Value format(List<Value> arguments) {
      Format[] formats = message.getFormatsByArgumentIndex();
      Taint taint = Values.reach(pattern);
      List<Object> printed = new ArrayList<>();
      for (int i = 0; i < formats.length && i < arguments.size(); i++) {
        Part part = part(formats[i], arguments.get(i));
        taint = taint.and(part.taint());
        part.text().ifPresent(printed::add);
      }
      boolean known = printed.size() == formats.length;
      call.machine().budget().step(message.toPattern().length());
      return call.text(
          known ? Optional.of(message.format(printed.toArray())) : Optional.empty(), taint);
    }

    private Part part(Format format, Value argument) {
      if (format == null) {
        return plain(argument);
      }
      Taint taint = Values.reach(argument);
      if (format instanceof SimpleDateFormat date) {
        String letters = date.toPattern();
        boolean own = message.toPattern().contains(letters);
        taint = DatePatterns.isDayOrCoarser(letters) ? taint.toDay() : taint;
        return new Part(
            Optional.empty(), own && !DatePatterns.hasWords(letters) ? taint : taint.and(locale));
      }
      boolean digitsOnly =
          !(format instanceof DecimalFormat number)
              || !number.isGroupingUsed() && number.getMaximumFractionDigits() == 0;
      return new Part(Optional.empty(), digitsOnly ? taint : taint.and(locale));
    }

    private Part plain(Value argument) {
      Type type = Values.type(argument);
      boolean number =
          type.kind() == Type.Kind.PRIMITIVE && !Set.of("boolean", "char").contains(type.name())
              || type.is("java.lang.Number");
      if (number && !isShort(argument) || type.is("java.util.Date")) {
        return new Part(Optional.empty(), Values.reach(argument).and(locale));
      }
      Value.Scalar text = call.print(argument);
      return new Part(text.constant().map(String.class::cast), text.taint());
    }
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
