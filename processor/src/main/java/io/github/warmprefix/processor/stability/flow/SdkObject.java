package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An object of the SDK or a builder of one: parts with names. */
final class SdkObject extends Value.Heap {
  /** A part; {@code place} is the call that gave it. */
  record Part(Value value, Place place) {}

  private final Type type;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private boolean veiled;

  SdkObject(Type type, Region home, Stage stage) {
    super(home, stage);
    this.type = type;
  }

  Type type() {
    return type;
  }

  /** The parts by their names. */
  Map<String, Part> parts() {
    return parts;
  }

  Optional<Part> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** Whether it may have parts that are not known. */
  boolean veiled() {
    return veiled;
  }

  void veil() {
    veiled = true;
  }

  /** Another object with the parts it has now. */
  SdkObject copy(Type other, Region home, Stage stage) {
    SdkObject copy = new SdkObject(other, home, stage);
    parts.forEach((name, part) -> copy.parts.put(name, copyOf(part, copy)));
    copy.veiled = veiled;
    return copy;
  }

  private static Part copyOf(Part part, SdkObject owner) {
    return part.value() instanceof Series series
        ? new Part(copyOf(series, owner), part.place())
        : part;
  }

  private static Series copyOf(Series series, SdkObject owner) {
    Series copy =
        new Series(series.shape(), series.order(), owner.home(), owner.stage(), series.place());
    series
        .items()
        .ifPresentOrElse(
            copy::items,
            () -> copy.summarize(series.summary().orElse(null), series.tail().orElse(null)));
    copy.taint(series.taint());
    return copy;
  }
}
