package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import java.util.ArrayList;
import java.util.Formatter;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code String.format} and {@code formatted}. */
final class FormatCalls implements LibraryCall.Family {
  private static final Pattern SPECIFIER =
      Pattern.compile("%(\\d+\\$)?([-#+ 0,(<]*)(\\d+)?(\\.\\d+)?([tT])?([a-zA-Z%])");
  private static final String DAY_CONVERSIONS = "FDYyCBbhAadejmx";
  private static final String LOCALIZED_DATES = "BbhAapcr";
  private static final int WIDEST = 3;

  @Override
  public Optional<Value> call(LibraryCall call) {
    if (call.isStatic("java.lang.String", "format")) {
      return Optional.of(format(call));
    }
    return call.name().equals("formatted") && call.owner().equals("java.lang.String")
        ? Optional.of(
            format(call, call.receiver().orElseThrow(), Optional.empty(), call.arguments()))
        : Optional.empty();
  }

  /** Formats by the arguments of a call: a locale or none, a pattern, and what goes into it. */
  static Value.Scalar format(LibraryCall call) {
    return format(call, Optional.empty());
  }

  /** The same, with a locale that counts where the arguments have none. */
  static Value.Scalar format(LibraryCall call, Optional<Value> usual) {
    boolean locale = call.method().parameterTypes().get(0).equals("java.util.Locale");
    int pattern = locale ? 1 : 0;
    return format(
        call,
        call.argument(pattern),
        locale ? Optional.of(call.argument(0)) : usual,
        call.arguments().subList(pattern + 1, call.count()));
  }

  private static Value.Scalar format(
      LibraryCall call, Value pattern, Optional<Value> locale, List<Value> arguments) {
    Optional<String> known = Values.constant(pattern, String.class);
    if (known.isEmpty()) {
      Taint taint = Values.reach(pattern);
      for (Value argument : arguments) {
        taint = taint.and(call.print(argument).taint());
      }
      return call.text(Optional.empty(), taint);
    }
    return new Formatting(call, known.get(), locale, arguments).format(Values.reach(pattern));
  }

  /** One text being formatted. */
  private static final class Formatting {
    private final LibraryCall call;
    private final String pattern;
    private final Optional<Value> locale;
    private final List<Value> arguments;
    private final List<Object> constants = new ArrayList<>();
    private Taint taint = Taint.NONE;
    private boolean foldable = true;

    Formatting(LibraryCall call, String pattern, Optional<Value> locale, List<Value> arguments) {
      this.call = call;
      this.pattern = pattern;
      this.locale = locale;
      this.arguments = arguments;
      arguments.forEach(argument -> constants.add(""));
    }

    Value.Scalar format(Taint start) {
      taint = start;
      int next = 0;
      Matcher matcher = SPECIFIER.matcher(pattern);
      while (matcher.find()) {
        char conversion = matcher.group(6).charAt(0);
        if (conversion == '%') {
          continue;
        }
        if (conversion == 'n') {
          foldable = false;
          taint = taint.and(LineEndCalls.origin(call, "the line separator that %n prints"));
          continue;
        }
        int index =
            matcher.group(1) != null
                ? Integer.parseInt(matcher.group(1).replace("$", "")) - 1
                : matcher.group(2).contains("<") ? next - 1 : next++;
        if (index >= 0 && index < arguments.size()) {
          specifier(matcher, conversion, index);
        }
        foldable &= matcher.group(3) == null || matcher.group(3).length() <= WIDEST;
        foldable &= matcher.group(4) == null || matcher.group(4).length() <= WIDEST;
      }
      Optional<String> text = foldable ? fold() : Optional.empty();
      call.machine().budget().step(pattern.length() + text.map(String::length).orElse(0));
      boolean words = Words.in(SPECIFIER.matcher(pattern).replaceAll(""));
      return call.text(text, words ? taint.amid() : taint);
    }

    private void specifier(Matcher matcher, char conversion, int index) {
      Value argument = arguments.get(index);
      if (matcher.group(5) != null) {
        boolean day = DAY_CONVERSIONS.indexOf(conversion) >= 0;
        Taint date = Values.reach(argument);
        taint = taint.and(day ? date.toDay() : date);
        foldable = false;
        if (LOCALIZED_DATES.indexOf(conversion) >= 0) {
          localized();
        }
        return;
      }
      Value.Scalar printed = call.print(argument);
      taint = taint.and(printed.taint());
      boolean sensitive =
          "feEgG".indexOf(conversion) >= 0 || (conversion == 'd' && matcher.group(2).contains(","));
      if (sensitive) {
        localized();
      }
      Optional<Object> constant = Values.constant(argument).filter(Formatting::isPlain);
      Optional<Object> value =
          conversion == 's' || conversion == 'S' ? constant.or(printed::constant) : constant;
      value.ifPresentOrElse(v -> constants.set(index, v), () -> foldable = false);
    }

    private static boolean isPlain(Object constant) {
      return constant instanceof String
          || constant instanceof Number
          || constant instanceof Boolean
          || constant instanceof Character;
    }

    private void localized() {
      foldable = false;
      locale.ifPresentOrElse(
          given -> taint = taint.and(Values.reach(given)),
          () -> fromHost("the default locale of the format"));
    }

    private void fromHost(String what) {
      foldable = false;
      taint = taint.and(call.machine().origin(Stability.PER_PROCESS, call.place(), what));
    }

    private Optional<String> fold() {
      if (pattern.length() > Budget.MAX_TEXT / 10) {
        return Optional.empty();
      }
      try (Formatter formatter = new Formatter(Locale.ROOT)) {
        return Optional.of(formatter.format(pattern, constants.toArray()).toString());
      } catch (IllegalFormatException e) {
        return Optional.empty();
      }
    }
  }
}
