package io.github.warmprefix.processor.stability.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Jackson, which writes maps in their own order unless it is told to sort them by key. */
final class JsonCalls implements LibraryCall.Family {
  private static final List<String> WRITERS =
      List.of(
          "com.fasterxml.jackson.databind.ObjectMapper",
          "com.fasterxml.jackson.databind.ObjectWriter",
          "com.fasterxml.jackson.databind.cfg.MapperBuilder",
          "tools.jackson.databind.ObjectMapper",
          "tools.jackson.databind.ObjectWriter",
          "tools.jackson.databind.cfg.MapperBuilder");
  private static final String SORTS = "ORDER_MAP_ENTRIES_BY_KEYS";
  private static final Set<String> SETTING = Set.of("enable", "configure", "with");
  private static final Set<String> UNSETTING = Set.of("disable", "without");
  private static final Set<String> DERIVING =
      Set.of("build", "copy", "rebuild", "writer", "writerFor", "writerWithDefaultPrettyPrinter");
  private static final Set<String> WRITING =
      Set.of("writeValueAsString", "writeValueAsBytes", "valueToTree");
  private static final Set<Series.Shape> UNSORTED =
      Set.of(Series.Shape.LIST, Series.Shape.SET, Series.Shape.ARRAY);

  @Override
  public Optional<Value> call(LibraryCall call) {
    return call.receiver(LibraryObject.class)
        .filter(writer -> writer.type().isAny(WRITERS))
        .flatMap(writer -> onWriter(call, writer));
  }

  private static Optional<Value> onWriter(LibraryCall call, LibraryObject writer) {
    if (namesSorting(call)) {
      boolean on =
          SETTING.contains(call.name())
              && (!call.name().equals("configure")
                  || Values.constant(call.argument(1)).equals(Optional.of(true)));
      if (on || UNSETTING.contains(call.name()) || call.name().equals("configure")) {
        writer.hold(Value.Scalar.of(on, call.method().returns()));
        return Optional.of(writer);
      }
    }
    if (DERIVING.contains(call.name())) {
      LibraryObject derived = call.object(call.method().returns());
      derived.absorb(call.taint());
      writer.held().ifPresent(derived::hold);
      return Optional.of(derived);
    }
    boolean sorts =
        writer.held().flatMap(Values::constant).filter(Boolean.TRUE::equals).isPresent();
    return sorts && WRITING.contains(call.name())
        ? Optional.of(call.opaque(sorted(call.argument(0))))
        : Optional.empty();
  }

  private static boolean namesSorting(LibraryCall call) {
    return call.arguments().stream()
        .flatMap(argument -> Values.constant(argument, Constants.FieldName.class).stream())
        .anyMatch(constant -> constant.name().equals(SORTS));
  }

  private static Taint sorted(Value written) {
    Taint taint = Values.reach(written);
    return Values.untinted(written) instanceof Series series && UNSORTED.contains(series.shape())
        ? taint
        : taint.sorted();
  }
}
