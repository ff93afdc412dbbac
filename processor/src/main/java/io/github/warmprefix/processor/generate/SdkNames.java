package io.github.warmprefix.processor.generate;

import com.palantir.javapoet.ClassName;

/** The SDK's types that generated code refers to. */
final class SdkNames {
  private static final String MESSAGES = "com.anthropic.models.messages";
  static final ClassName CONTENT_BLOCK_PARAM = ClassName.get(MESSAGES, "ContentBlockParam");
  static final ClassName COUNT_TOKENS_PARAMS = ClassName.get(MESSAGES, "MessageCountTokensParams");
  static final ClassName CREATE_PARAMS = ClassName.get(MESSAGES, "MessageCreateParams");
  static final ClassName CREATE_PARAMS_BUILDER = CREATE_PARAMS.nestedClass("Builder");
  static final ClassName MESSAGE_PARAM = ClassName.get(MESSAGES, "MessageParam");
  static final ClassName TOOL = ClassName.get(MESSAGES, "Tool");
  static final ClassName BATCH_REQUEST =
      ClassName.get(MESSAGES + ".batches", "BatchCreateParams", "Request");

  private SdkNames() {}
}
