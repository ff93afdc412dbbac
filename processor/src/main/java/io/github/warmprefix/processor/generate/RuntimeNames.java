package io.github.warmprefix.processor.generate;

import com.palantir.javapoet.ClassName;

/** The types of the runtime module that generated code refers to. */
final class RuntimeNames {
  private static final String RUNTIME = "io.github.warmprefix.runtime";
  static final ClassName FILLED_TEXT = ClassName.get(RUNTIME, "FilledText");
  static final ClassName MEMBER = ClassName.get(RUNTIME, "Member");
  static final ClassName PACKAGED_TEXT = ClassName.get(RUNTIME, "PackagedText");
  static final ClassName PREFIX_INFO = ClassName.get(RUNTIME, "PrefixInfo");
  static final ClassName PREFIX_INFO_BUILDER = ClassName.get(RUNTIME, "PrefixInfoBuilder");
  static final ClassName REQUESTS = ClassName.get(RUNTIME, "Requests");
  static final ClassName TEXT_BLOCKS = ClassName.get(RUNTIME, "TextBlocks");
  static final ClassName TOOL_BLOCKS = ClassName.get(RUNTIME, "ToolBlocks");
  static final ClassName TURNS = ClassName.get(RUNTIME, "Turns");

  private RuntimeNames() {}
}
