package io.github.warmprefix.sample;

import com.anthropic.core.JsonValue;
import com.anthropic.models.messages.Tool;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds a tool whose properties are all required and stand in the order in which they were added.
 * The order is part of the cached prefix, so no map without an order of its own comes near it.
 */
final class ToolSchema {
  private final String name;
  private final String description;
  private final Map<String, JsonValue> properties = new LinkedHashMap<>();

  ToolSchema(String name, String description) {
    this.name = name;
    this.description = description;
  }

  /** Adds a property that takes any text. */
  ToolSchema text(String property, String description) {
    properties.put(property, JsonValue.from(string(description)));
    return this;
  }

  /** Adds a property that takes one of the values. */
  ToolSchema choice(String property, String description, List<String> values) {
    Map<String, Object> schema = string(description);
    schema.put("enum", values);
    properties.put(property, JsonValue.from(schema));
    return this;
  }

  Tool build() {
    return Tool.builder()
        .name(name)
        .description(description)
        .inputSchema(
            Tool.InputSchema.builder()
                .properties(
                    Tool.InputSchema.Properties.builder().additionalProperties(properties).build())
                .required(List.copyOf(properties.keySet()))
                .build())
        .build();
  }

  private static Map<String, Object> string(String description) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("description", description);
    return schema;
  }
}
