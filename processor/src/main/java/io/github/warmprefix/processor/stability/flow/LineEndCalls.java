package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What ends a line on a host, and the calls that make a text the same whatever that is. */
final class LineEndCalls implements LibraryCall.Family {
  private static final String STRING = "java.lang.String";
  private static final Set<String> BY_LINES = Set.of("lines", "stripIndent", "indent");
  private static final List<String> SEPARATORS = List.of("\n", "\r\n");

  /** Stands for any text: lines with and without words, at its start, amid and at its end. */
  private static final String SAMPLE = "\na\n\n b \nc\n";

  /** The line separator of the host, which the call prints. */
  static Taint origin(LibraryCall call, String subject) {
    return call.machine()
        .origin(Stability.PER_PROCESS, call.place(), subject, Origin.Nature.LINE_END);
  }

  @Override
  public Optional<Value> call(LibraryCall call) {
    if (call.isStatic("java.lang.System", "lineSeparator")) {
      return Optional.of(call.text(Optional.empty(), origin(call, Calls.subject(call.method()))));
    }
    return call.receiver(Value.Scalar.class)
        .filter(text -> call.owner().equals(STRING) && text.taint().hasLineEnds())
        .filter(text -> BY_LINES.contains(call.name()) || isTheSameOnAllHosts(call))
        .map(text -> withoutLineEnds(call, text));
  }

  private static boolean isTheSameOnAllHosts(LibraryCall call) {
    List<Optional<String>> results =
        SEPARATORS.stream().map(separator -> trial(call, separator)).distinct().toList();
    return results.size() == 1 && results.get(0).isPresent();
  }

  /** What comes of the sample on a host with that separator; empty where the call is another. */
  private static Optional<String> trial(LibraryCall call, String separator) {
    if (call.count() == 0 || call.count() > 2) {
      return Optional.empty();
    }
    String text = SAMPLE.replace("\n", separator);
    Optional<String> first = separatorIn(call.argument(0), separator);
    Optional<String> second = call.count() == 2 ? constant(call.argument(1)) : Optional.of("");
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    try {
      return switch (call.name()) {
        case "replace" -> Optional.of(text.replace(first.get(), second.get()));
        case "replaceAll" -> Optional.of(text.replaceAll(first.get(), second.get()));
        case "split" -> Optional.of(Arrays.toString(text.split(first.get())));
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<String> separatorIn(Value pattern, String separator) {
    return Values.reach(pattern).isLineEnd() ? Optional.of(separator) : constant(pattern);
  }

  private static Optional<String> constant(Value argument) {
    return Values.constant(argument).map(String::valueOf);
  }

  private static Value withoutLineEnds(LibraryCall call, Value.Scalar text) {
    Value clean = Value.Scalar.opaque(text.type(), text.taint().withoutLineEnds());
    List<Value> arguments =
        call.arguments().stream()
            .map(
                argument -> Values.reach(argument).isLineEnd() ? call.opaque(Taint.NONE) : argument)
            .toList();
    LibraryCall cleaned =
        new LibraryCall(call.machine(), call.method(), Optional.of(clean), arguments, call.place());
    return call.method().returns().name().equals(STRING)
        ? call.text(Optional.empty(), cleaned.taint())
        : StringCalls.pieces(cleaned);
  }
}
