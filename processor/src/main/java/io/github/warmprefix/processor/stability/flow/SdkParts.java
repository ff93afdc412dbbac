package io.github.warmprefix.processor.stability.flow;

/** The names of the parts of SDK objects, whatever the method is called that gives them. */
final class SdkParts {
  static final String TOOLS = "tools";
  static final String SYSTEM = "system";
  static final String MESSAGES = "messages";
  static final String CONTENT = "content";
  static final String MEMBER = "member";
  static final String MARKER = "cacheControl";
  static final String TTL = "ttl";
  static final String MODEL = "model";
  static final String TEXT = "text";

  private SdkParts() {}

  /** The part that a setter sets: {@code systemOfTextBlockParams} sets {@code system}. */
  static String setBy(String setter) {
    int variant = setter.indexOf("Of");
    String part = variant > 0 ? setter.substring(0, variant) : setter;
    return part.endsWith("Source") ? "source" : part;
  }

  /** The part to which {@code add...} adds: {@code addUserMessage} adds to {@code messages}. */
  static String addedTo(String what) {
    if (what.contains("Message")) {
      return MESSAGES;
    }
    return what.equals("Tool")
        ? TOOLS
        : Character.toLowerCase(what.charAt(0)) + setBy(what.substring(1));
  }
}
