package io.github.warmprefix.cli.lsp.project;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.warmprefix.processor.options.OptionsParser;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what an editor says of projects, in JSON, over what the command line says. */
public final class SettingsReader {
  private static final String SECTION = "warmprefix";
  private static final List<String> KNOWN =
      List.of("classPath", "sourcePath", "release", "resources", "options", "models", "maven");

  private final Settings base;
  private final Path root;
  private final Notices notices;

  /**
   * A reader.
   *
   * @param base what holds where the editor says nothing
   * @param root the folder from which paths are named
   * @param notices is told what makes no sense
   */
  public SettingsReader(Settings base, Path root, Notices notices) {
    this.base = base;
    this.root = root;
    this.notices = notices;
  }

  /** The settings; those of the command line where there are none. */
  public Settings read(Object given) {
    if (!(given instanceof JsonObject all)) {
      return base;
    }
    JsonObject own = all.get(SECTION) instanceof JsonObject inner ? inner : all;
    own.keySet().stream()
        .filter(name -> !KNOWN.contains(name) && !name.equals("trace"))
        .forEach(name -> notices.say("there is no setting " + name));
    Map<String, String> options = new LinkedHashMap<>(base.processorOptions());
    options.putAll(options(own.get("options")));
    return new Settings(
        path(own, "classPath").or(base::classPath),
        path(own, "sourcePath").or(base::sourcePath),
        number(own, "release").or(base::release),
        own.has("resources") ? folders(own.get("resources")) : base.resources(),
        options,
        string(own, "models").map(this::resolved).map(Path::of).or(base::models),
        flag(own, "maven").orElse(base.maven()));
  }

  private Map<String, String> options(JsonElement given) {
    Map<String, String> options = new LinkedHashMap<>();
    if (given instanceof JsonObject object) {
      object
          .entrySet()
          .forEach(
              entry -> {
                if (entry.getValue() instanceof JsonPrimitive value) {
                  options.put(entry.getKey(), value.getAsString());
                }
              });
    }
    options.keySet().stream()
        .filter(name -> !OptionsParser.names().contains(name))
        .toList()
        .forEach(
            name -> {
              notices.say("there is no option " + name);
              options.remove(name);
            });
    OptionsParser.parse(options).problems().forEach(notices::say);
    return options;
  }

  /** A path as for javac, or an array of its entries. */
  private Optional<String> path(JsonObject object, String name) {
    if (object.get(name) instanceof JsonArray array) {
      return Optional.of(
          strings(array).stream()
              .map(this::resolved)
              .collect(Collectors.joining(File.pathSeparator)));
    }
    return string(object, name)
        .map(value -> value.startsWith("@") ? "@" + resolved(value.substring(1)) : value);
  }

  private List<Path> folders(JsonElement given) {
    List<String> names =
        given instanceof JsonArray array
            ? strings(array)
            : given instanceof JsonPrimitive one ? List.of(one.getAsString()) : List.of();
    return names.stream().map(this::resolved).map(Path::of).toList();
  }

  private String resolved(String path) {
    try {
      return root.resolve(path).toString();
    } catch (InvalidPathException e) {
      notices.say(path + " is no path");
      return root.toString();
    }
  }

  private static List<String> strings(JsonArray array) {
    List<String> strings = new ArrayList<>();
    for (JsonElement element : array) {
      if (element instanceof JsonPrimitive value) {
        strings.add(value.getAsString());
      }
    }
    return strings;
  }

  private static Optional<String> string(JsonObject object, String name) {
    return object.get(name) instanceof JsonPrimitive value && value.isString()
        ? Optional.of(value.getAsString()).filter(text -> !text.isBlank())
        : Optional.empty();
  }

  private static Optional<Integer> number(JsonObject object, String name) {
    return object.get(name) instanceof JsonPrimitive value && value.isNumber()
        ? Optional.of(value.getAsInt())
        : Optional.empty();
  }

  private static Optional<Boolean> flag(JsonObject object, String name) {
    return object.get(name) instanceof JsonPrimitive value && value.isBoolean()
        ? Optional.of(value.getAsBoolean())
        : Optional.empty();
  }
}
