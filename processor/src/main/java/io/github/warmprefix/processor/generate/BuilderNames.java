package io.github.warmprefix.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import io.github.warmprefix.core.cache.WireSection;
import io.github.warmprefix.processor.template.Segment;
import io.github.warmprefix.processor.template.Template;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of what is generated for one template, all distinct where they have to be. */
final class BuilderNames {
  static final String BASE = "BASE";
  static final String PREFIX = "PREFIX";
  static final String BUILDER = "Builder";
  static final String READY = "Ready";

  private static final String USER_MESSAGE = "userMessage";

  private final ClassName type;
  private final NameAllocator constants = new NameAllocator();
  private final NameAllocator values = new NameAllocator();
  private final Map<Object, String> stages = new HashMap<>();
  private final Set<String> takenStages = new HashSet<>();

  private BuilderNames(ClassName template) {
    type =
        ClassName.get(template.packageName(), String.join("_", template.simpleNames()) + "Prompt");
    template.simpleNames().forEach(name -> reserve(name, name));
    reserve(BASE, BASE);
    reserve(PREFIX, PREFIX);
    for (WireSection section : WireSection.values()) {
      reserve("FIXED_" + section, section);
    }
  }

  static BuilderNames of(Template template) {
    BuilderNames names = new BuilderNames(ClassName.get(template.type()));
    template.segments().forEach(names::add);
    names.addStage(USER_MESSAGE, USER_MESSAGE);
    names.values.newName(USER_MESSAGE, USER_MESSAGE);
    return names;
  }

  private void reserve(String name, Object tag) {
    constants.newName(name, tag);
  }

  private void add(Segment segment) {
    constants.newName(constantCase(segment.name()), segment);
    values.newName(segment.name(), segment);
    addStage(segment.name(), segment);
  }

  /** Class files of names that differ only in case would be one file on some systems. */
  private void addStage(String member, Object tag) {
    String name = Character.toUpperCase(member.charAt(0)) + member.substring(1) + "Stage";
    while (!takenStages.add(name.toLowerCase(Locale.ROOT))) {
      name += "_";
    }
    stages.put(tag, name);
  }

  /** The generated class. */
  ClassName type() {
    return type;
  }

  /** The constant that holds the fixed part of a section. */
  String constant(WireSection section) {
    return constants.get(section);
  }

  /** The constant that holds the text, tools or literal parts of a member. */
  String constant(Segment segment) {
    return constants.get(segment);
  }

  /** The builder's field for what a member gives. */
  String value(Segment segment) {
    return values.get(segment);
  }

  /** The builder's field for the text of the user, which is also its stage's method. */
  String userMessage() {
    return values.get(USER_MESSAGE);
  }

  /** The stage that asks for the values of a member. */
  ClassName stage(Segment segment) {
    return type.nestedClass(stages.get(segment));
  }

  /** The stage that asks for the text of the user. */
  ClassName userMessageStage() {
    return type.nestedClass(stages.get(USER_MESSAGE));
  }

  /** The class that implements the stages. */
  ClassName builder() {
    return type.nestedClass(BUILDER);
  }

  /** The stage after the last. */
  ClassName ready() {
    return type.nestedClass(READY);
  }

  private static String constantCase(String name) {
    return name.replaceAll("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT);
  }
}
