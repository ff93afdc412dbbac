package io.github.warmprefix.core.report.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A JSON object in the making: its fields in the order in which they are put. */
public final class Fields {
  /** The decimals of an amount in USD: a tenth of a billionth. */
  private static final int DECIMALS = 10;

  private final Map<String, Object> fields = new LinkedHashMap<>();

  /** Puts a text, a number, a truth value, or what {@link #done} and {@link #list} give. */
  public Fields put(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  /** Puts a value where there is one. */
  public Fields put(String name, Optional<?> value) {
    value.ifPresent(present -> fields.put(name, present));
    return this;
  }

  /** Puts an object. */
  public Fields put(String name, Fields object) {
    return put(name, object.done());
  }

  /** Puts an amount in USD, rounded to what anybody can want to know. */
  public Fields usd(String name, BigDecimal amount) {
    return put(name, decimal(amount.setScale(DECIMALS, RoundingMode.HALF_EVEN)));
  }

  /** Puts an array of objects. */
  public <T> Fields list(String name, List<T> values, Function<T, Fields> object) {
    return put(name, values.stream().map(value -> object.apply(value).done()).toList());
  }

  /** A decimal that is written in common notation as far as that is short. */
  public static BigDecimal decimal(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The object. */
  public Map<String, Object> done() {
    return fields;
  }
}
