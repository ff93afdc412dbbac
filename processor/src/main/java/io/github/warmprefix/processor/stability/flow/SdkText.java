package io.github.warmprefix.processor.stability.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The text of SDK objects, where all of it is known. */
final class SdkText {
  private SdkText() {}

  /** The texts of all parts but the marker in a row; empty if one of them is not known. */
  static Optional<String> of(SdkObject object) {
    if (object.veiled()) {
      return Optional.empty();
    }
    if (object.part(SdkParts.TEXT).isPresent()) {
      return of(object.parts().get(SdkParts.TEXT).value());
    }
    StringBuilder all = new StringBuilder();
    for (Map.Entry<String, SdkObject.Part> part : object.parts().entrySet()) {
      if (!part.getKey().equals(SdkParts.MARKER)) {
        Optional<String> text = of(part.getValue().value());
        if (text.isEmpty()) {
          return Optional.empty();
        }
        all.append(part.getKey()).append(' ').append(text.get()).append('\n');
      }
    }
    return Optional.of(all.toString());
  }

  private static Optional<String> of(Value value) {
    Value base = Values.untinted(value);
    if (base instanceof SdkObject object) {
      return of(object);
    }
    if (base instanceof Series series) {
      return series.items().flatMap(SdkText::of);
    }
    return Values.constant(base).flatMap(Constants::print);
  }

  private static Optional<String> of(List<Value> values) {
    StringBuilder all = new StringBuilder();
    for (Value value : values) {
      Optional<String> text = of(value);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      all.append(text.get()).append('\n');
    }
    return Optional.of(all.toString());
  }
}
