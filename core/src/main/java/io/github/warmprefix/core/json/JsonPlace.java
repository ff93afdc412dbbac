package io.github.warmprefix.core.json;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A value in a JSON file together with the path that leads to it.
 *
 * <p>Every reading method returns what it promises or throws {@link BadJsonException} with a
 * message that begins with the path.
 *
 * @param path for example {@code models[2].usdPerMillionTokens}; empty for the whole file
 * @param name the name of the field that holds it; empty where no field does
 * @param value what nanojson parsed, null for a JSON null
 */
public record JsonPlace(String path, String name, Object value) {
  private static final Set<String> REMARKS = Set.of("note", "comment");
  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_NUMBER = 32;
  private static final BigDecimal LARGEST_AMOUNT = BigDecimal.valueOf(1_000_000);
  private static final int MOST_DECIMALS = 12;

  /** The field of that name in this object, or empty where the object has none. */
  public Optional<JsonPlace> find(String name) {
    JsonObject object = object();
    return object.containsKey(name) ? Optional.of(child(name, object.get(name))) : Optional.empty();
  }

  /** The field of that name in this object, which must have one. */
  public JsonPlace require(String name) {
    return find(name).orElseThrow(() -> wrong("lacks the field " + name));
  }

  /** All fields of this object but remarks, in the order of the file. */
  public List<JsonPlace> fields() {
    List<JsonPlace> fields = new ArrayList<>();
    object()
        .forEach(
            (name, field) -> {
              if (!REMARKS.contains(name)) {
                fields.add(child(name, field));
              }
            });
    return fields;
  }

  /** The elements of this array. */
  public List<JsonPlace> elements() {
    if (!(value instanceof JsonArray array)) {
      throw wrong("must be an array, but is " + shown());
    }
    List<JsonPlace> elements = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      elements.add(new JsonPlace(path + "[" + i + "]", "", array.get(i)));
    }
    return elements;
  }

  /** Checks that this object has no field but these and remarks, so that no misspelling is lost. */
  public JsonPlace allow(Set<String> names) {
    for (String name : object().keySet()) {
      if (!names.contains(name) && !REMARKS.contains(name)) {
        throw wrong("has the field " + quoted(name) + ", which the schema does not know");
      }
    }
    return this;
  }

  /** A string that is not blank. */
  public String text() {
    String text = text(LONGEST_TEXT);
    if (text.isBlank()) {
      throw wrong("must not be empty");
    }
    return text;
  }

  /**
   * A string that may be blank.
   *
   * @param longest the most characters it may have
   */
  public String text(int longest) {
    if (!(value instanceof String text)) {
      throw wrong("must be a string, but is " + shown());
    }
    if (text.length() > longest) {
      throw wrong("is longer than " + longest + " characters");
    }
    return text;
  }

  /** A string that {@code lookup} knows. */
  public <T> T oneOf(Function<String, Optional<T>> lookup, String known) {
    String text = text();
    return lookup
        .apply(text)
        .orElseThrow(() -> wrong("must be " + known + ", but is " + quoted(text)));
  }

  /** A whole number within bounds, both included. */
  public long whole(long least, long most) {
    BigDecimal number = number();
    if (number.compareTo(BigDecimal.valueOf(least)) < 0
        || number.compareTo(BigDecimal.valueOf(most)) > 0
        || number.stripTrailingZeros().scale() > 0) {
      throw wrong("must be a whole number from " + least + " to " + most + ", but is " + shown());
    }
    return number.longValueExact();
  }

  /** A price or a factor: a decimal of 0 or more, exactly as written. */
  public BigDecimal amount() {
    BigDecimal number = number();
    if (number.signum() < 0) {
      throw wrong("must be 0 or more, but is " + shown());
    }
    if (number.compareTo(LARGEST_AMOUNT) > 0 || number.scale() > MOST_DECIMALS) {
      throw wrong(
          "must be at most "
              + LARGEST_AMOUNT
              + " with at most "
              + MOST_DECIMALS
              + " decimals, but is "
              + shown());
    }
    return number;
  }

  /** A day in the form {@code 2026-11-21}. */
  public LocalDate date() {
    String text = text();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw wrong("must be a date such as 2026-11-21, but is " + quoted(text));
    }
  }

  /** What is wrong with this value, to be thrown. */
  public BadJsonException wrong(String what) {
    return new BadJsonException((path.isEmpty() ? "the file" : path) + " " + what);
  }

  /** The text in quotation marks, fit for a message of one line. */
  public static String quoted(String text) {
    String line = text.replaceAll("\\p{Cntrl}", "?");
    return '"' + (line.length() > 60 ? line.substring(0, 60) + "…" : line) + '"';
  }

  private JsonPlace child(String name, Object field) {
    String shown = name.matches("[\\w.*-]{1,80}") ? name : quoted(name);
    return new JsonPlace(path.isEmpty() ? shown : path + "." + shown, name, field);
  }

  private JsonObject object() {
    if (!(value instanceof JsonObject object)) {
      throw wrong("must be an object, but is " + shown());
    }
    return object;
  }

  private BigDecimal number() {
    if (!(value instanceof Number)) {
      throw wrong("must be a number, but is " + shown());
    }
    String digits = value.toString();
    if (digits.length() > LONGEST_NUMBER) {
      throw wrong("is a number of more than " + LONGEST_NUMBER + " characters");
    }
    try {
      return new BigDecimal(digits);
    } catch (NumberFormatException e) {
      throw wrong("must be a number in common notation, but is " + digits);
    }
  }

  private String shown() {
    if (value instanceof JsonObject) {
      return "an object";
    }
    if (value instanceof JsonArray) {
      return "an array";
    }
    return value instanceof String text ? quoted(text) : String.valueOf(value);
  }
}
