package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code StringBuilder} and its like, {@code StringWriter} and {@code StringJoiner}. */
final class TextCalls implements LibraryCall.Family {
  private static final String BYTES = "java.io.ByteArrayOutputStream";
  private static final Set<String> BUILDERS =
      Set.of(
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.io.StringWriter",
          "java.io.CharArrayWriter",
          BYTES);
  private static final Set<String> ADDING = Set.of("append", "write", "print");
  private static final Set<String> PRINTERS =
      Set.of(
          "java.io.PrintWriter",
          "java.io.PrintStream",
          "java.io.BufferedWriter",
          "java.io.OutputStreamWriter",
          "java.io.BufferedOutputStream");

  @Override
  public Optional<Value> call(LibraryCall call) {
    if (call.method().isConstructor()) {
      return construct(call);
    }
    if (call.receiver().isEmpty()) {
      return Optional.empty();
    }
    Value self = call.receiver().get();
    if (self instanceof Text text) {
      return Optional.of(onText(call, text));
    }
    if (self instanceof LibraryObject object
        && PRINTERS.contains(object.type().name())
        && object.held().orElse(null) instanceof Text text) {
      return Optional.of(onPrinter(call, object, text));
    }
    return Optional.empty();
  }

  private static Optional<Value> construct(LibraryCall call) {
    if (BUILDERS.contains(call.owner())) {
      Text text = new Text(call.machine().region(), call.machine().stage());
      if (call.count() == 1 && !call.method().parameterTypes().get(0).equals("int")) {
        append(call, text, call.print(call.argument(0)));
      }
      return Optional.of(text);
    }
    return PRINTERS.contains(call.owner()) && call.count() > 0
        ? target(call.argument(0))
            .map(
                text -> {
                  LibraryObject printer = call.object(call.method().owner());
                  printer.hold(text);
                  return printer;
                })
        : Optional.empty();
  }

  /** The text that is written in the end. */
  private static Optional<Text> target(Value writer) {
    Value base = Values.untinted(writer);
    if (base instanceof LibraryObject object && PRINTERS.contains(object.type().name())) {
      return object.held().flatMap(TextCalls::target);
    }
    return base instanceof Text text ? Optional.of(text) : Optional.empty();
  }

  private static Value onText(LibraryCall call, Text text) {
    switch (call.name()) {
      case "append", "write", "writeBytes", "appendCodePoint":
        if (call.count() == 1 && !call.name().equals("appendCodePoint") && isPlain(call)) {
          append(call, text, call.print(call.argument(0)));
        } else {
          blur(call, text, call.taintOfArguments());
        }
        return fluent(call, text);
      case "toString":
        return Value.Scalar.text(text.content(), text.taint().and(charset(call, text)));
      case "length":
        return new Value.Scalar(
            text.content().map(String::length), call.method().returns(), text.taint());
      case "isEmpty":
        return new Value.Scalar(
            text.content().map(String::isEmpty), call.method().returns(), text.taint());
      default:
        return edit(call, text);
    }
  }

  /** Bytes become text in the default charset if none is named. */
  private static Taint charset(LibraryCall call, Text text) {
    boolean known = text.taint().only(Stability.UNKNOWN).isEmpty();
    boolean ascii = text.content().filter(all -> all.chars().allMatch(c -> c < 128)).isPresent();
    return call.owner().equals(BYTES) && call.count() == 0 && known && !ascii
        ? CharsetCalls.byDefault(call)
        : Taint.NONE;
  }

  private static boolean isPlain(LibraryCall call) {
    String type = call.method().parameterTypes().get(0);
    return !type.endsWith("[]") && !(call.name().equals("write") && type.equals("int"));
  }

  private static Value fluent(LibraryCall call, Text text) {
    return call.method().returns().kind() == Type.Kind.PRIMITIVE ? Expressions.nothing() : text;
  }

  static void append(LibraryCall call, Text text, Value.Scalar added) {
    Machine machine = call.machine();
    Optional<String> piece = added.constant().map(String.class::cast);
    if (Words.in(added)) {
      text.words();
    }
    boolean fits = piece.filter(p -> text.length() + p.length() <= Budget.MAX_TEXT).isPresent();
    if (machine.certain(text) && fits && text.builder().isPresent()) {
      text.builder().get().append(piece.get());
      machine.budget().step(piece.get().length());
      machine.changed(text.absorb(added.taint()) || !piece.get().isEmpty());
    } else if (!piece.equals(Optional.of(""))) {
      blur(call, text, added.taint());
    }
  }

  /** Something happens to the text that leaves its content unknown. */
  private static void blur(LibraryCall call, Text text, Taint taint) {
    Machine machine = call.machine();
    boolean forgot = text.forget();
    boolean absorbed = text.absorb(taint.and(machine.control(text)));
    machine.changed(forgot || absorbed);
  }

  /** Something unknown is written into a text, or into what writes somewhere. */
  static void writeInto(LibraryCall call, Value target, Taint taint) {
    if (target instanceof Text text) {
      blur(call, text, taint);
    } else if (target instanceof LibraryObject writer) {
      call.machine().changed(writer.absorb(taint.and(call.machine().control(writer))));
      writer.held().map(Values::untinted).ifPresent(inner -> writeInto(call, inner, taint));
    }
  }

  private static Value edit(LibraryCall call, Text text) {
    boolean editing =
        Set.of("insert", "replace", "delete", "deleteCharAt", "reverse", "setCharAt", "setLength")
            .contains(call.name());
    if (!editing) {
      return call.opaque(text.taint().and(call.taintOfArguments()));
    }
    List<Optional<Object>> constants = call.arguments().stream().map(Values::constant).toList();
    boolean known =
        call.machine().certain(text)
            && text.builder().isPresent()
            && constants.stream().allMatch(Optional::isPresent);
    if (call.name().equals("setLength")
        && call.machine().certain(text)
        && constants.get(0).equals(Optional.of(0))) {
      text.clear();
      call.machine().changed(true);
    } else if (!known || !editKnown(call.name(), text.builder().get(), constants)) {
      Taint printed = Taint.NONE;
      for (Value argument : call.arguments()) {
        printed = printed.and(call.print(argument).taint());
      }
      blur(call, text, printed);
    } else {
      call.machine().changed(true);
    }
    return fluent(call, text);
  }

  private static boolean editKnown(
      String name, StringBuilder text, List<Optional<Object>> arguments) {
    try {
      switch (name) {
        case "insert" ->
            text.insert((Integer) arguments.get(0).get(), String.valueOf(arguments.get(1).get()));
        case "replace" ->
            text.replace(
                (Integer) arguments.get(0).get(),
                (Integer) arguments.get(1).get(),
                (String) arguments.get(2).get());
        case "delete" ->
            text.delete((Integer) arguments.get(0).get(), (Integer) arguments.get(1).get());
        case "deleteCharAt" -> text.deleteCharAt((Integer) arguments.get(0).get());
        case "setLength" ->
            text.setLength(Math.min((Integer) arguments.get(0).get(), text.length()));
        case "setCharAt" ->
            text.setCharAt((Integer) arguments.get(0).get(), (Character) arguments.get(1).get());
        default -> text.reverse();
      }
      return true;
    } catch (IndexOutOfBoundsException | ClassCastException e) {
      return false;
    }
  }

  private static Value onPrinter(LibraryCall call, LibraryObject printer, Text text) {
    if (call.name().equals("println") || call.name().equals("newLine")) {
      if (call.count() == 1) {
        append(call, text, call.print(call.argument(0)));
      }
      blur(
          call,
          text,
          LineEndCalls.origin(call, "the line separator that %s prints".formatted(call.name())));
    } else if (ADDING.contains(call.name()) && call.count() == 1 && isPlain(call)) {
      append(call, text, call.print(call.argument(0)));
    } else if (call.name().equals("printf") || call.name().equals("format")) {
      append(call, text, FormatCalls.format(call));
    } else if (ADDING.contains(call.name())) {
      blur(call, text, call.taintOfArguments());
    }
    return call.method().returns().kind() == Type.Kind.PRIMITIVE ? Expressions.nothing() : printer;
  }
}
