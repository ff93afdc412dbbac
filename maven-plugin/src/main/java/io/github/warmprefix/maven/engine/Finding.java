package io.github.warmprefix.maven.engine;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A finding of a rule, as the command prints it for programs.
 *
 * @param severity how severe it is in this project
 * @param place the file, line and column, as Maven writes them
 * @param message the rule, and what is wrong
 * @param rest what else there is to say, in lines
 */
public record Finding(FailOn severity, Optional<String> place, String message, List<String> rest) {
  private static final String KIND = "finding";

  /** The finding in a line of output; none where the line is about something else. */
  static Optional<Finding> parse(String line) {
    try {
      JsonObject json = JsonParser.object().from(line);
      return KIND.equals(json.getString("type")) ? Optional.of(of(json)) : Optional.empty();
    } catch (JsonParserException e) {
      throw new IllegalArgumentException("no JSON: " + line, e);
    }
  }

  /** The findings in the output of the command. */
  public static List<Finding> in(Outcome outcome) {
    return outcome.lines().stream().map(Finding::parse).flatMap(Optional::stream).toList();
  }

  private static Finding of(JsonObject json) {
    List<String> rest = new ArrayList<>();
    Optional.ofNullable(json.getString("path")).ifPresent(path -> rest.add("path: " + path));
    Optional.ofNullable(json.getArray("details"))
        .ifPresent(details -> details.forEach(line -> rest.add(line.toString())));
    rest.add("help: " + json.getString("help"));
    rest.add(json.getString("page"));
    return new Finding(
        FailOn.valueOf(json.getString("severity")),
        Optional.ofNullable(json.getString("file"))
            .map(f -> "%s:[%d,%d]".formatted(f, json.getInt("line"), json.getInt("column"))),
        "[%s] %s".formatted(json.getString("rule"), json.getString("message")),
        rest);
  }

  /** Its place and message. */
  public String head() {
    return place.map(at -> at + " ").orElse("") + message;
  }

  /** All of it. */
  public String text() {
    return head() + "\n  " + String.join("\n  ", rest);
  }
}
