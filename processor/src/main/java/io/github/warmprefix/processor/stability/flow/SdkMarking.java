package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.processor.stability.request.Mark;
import java.util.List;
import java.util.Optional;

/**
 * The marker of an SDK object.
 *
 * @param mark the marker it has, or may have
 * @param sure whether it is known if there is one
 */
record SdkMarking(Optional<Mark> mark, boolean sure) {
  private static final SdkMarking HIDDEN = new SdkMarking(Optional.empty(), false);

  static SdkMarking of(SdkObject object) {
    Optional<SdkObject.Part> part = object.part(SdkParts.MARKER);
    if (part.isEmpty() || Values.isNull(part.get().value())) {
      return new SdkMarking(Optional.empty(), !object.veiled());
    }
    Value value = only(Values.untinted(part.get().value()));
    if (value instanceof SdkObject marker) {
      return marked(part.get(), marker, true);
    }
    if (value instanceof Value.Choice choice) {
      return choice.options().stream()
          .map(Values::untinted)
          .filter(SdkObject.class::isInstance)
          .findFirst()
          .map(marker -> marked(part.get(), (SdkObject) marker, false))
          .orElse(HIDDEN);
    }
    return new SdkMarking(Optional.empty(), Values.isNull(value));
  }

  private static SdkMarking marked(SdkObject.Part part, SdkObject marker, boolean sure) {
    return new SdkMarking(
        Optional.of(new Mark(part.place(), sure ? ttl(marker) : Optional.empty(), sure)), sure);
  }

  /** What an optional holds; other values as they are. */
  private static Value only(Value value) {
    if (value instanceof Series optional && optional.items().isPresent()) {
      List<Value> items = optional.items().get();
      return items.isEmpty() ? Expressions.nothing() : Values.untinted(items.get(0));
    }
    return value;
  }

  private static Optional<Ttl> ttl(SdkObject marker) {
    Optional<SdkObject.Part> part = marker.part(SdkParts.TTL);
    if (part.isEmpty()) {
      return marker.veiled() ? Optional.empty() : Optional.of(Ttl.FIVE_MINUTES);
    }
    return Values.constant(part.get().value())
        .flatMap(
            ttl ->
                ttl instanceof Constants.FieldName field
                    ? ofConstant(field.name())
                    : Ttl.ofWire(String.valueOf(ttl)));
  }

  private static Optional<Ttl> ofConstant(String name) {
    return switch (name) {
      case "TTL_5M" -> Optional.of(Ttl.FIVE_MINUTES);
      case "TTL_1H" -> Optional.of(Ttl.ONE_HOUR);
      default -> Optional.empty();
    };
  }
}
