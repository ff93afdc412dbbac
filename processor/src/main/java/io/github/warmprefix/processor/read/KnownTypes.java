package io.github.warmprefix.processor.read;

/** The types of ours and of the SDK that the reader looks for in users' code, by name. */
final class KnownTypes {
  private static final String ANNOTATIONS = "io.github.warmprefix.annotations.";
  static final String PROMPT_TEMPLATE = ANNOTATIONS + "PromptTemplate";
  static final String CACHED_PREFIX = ANNOTATIONS + "CachedPrefix";
  static final String DYNAMIC_SUFFIX = ANNOTATIONS + "DynamicSuffix";
  static final String CACHE_KEY = ANNOTATIONS + "CacheKey";
  static final String WORKLOAD = ANNOTATIONS + "Workload";
  static final String STABLE = ANNOTATIONS + "Stable";

  private static final String MESSAGES = "com.anthropic.models.messages.";
  static final String TOOL = MESSAGES + "Tool";
  static final String MESSAGE_PARAM = MESSAGES + "MessageParam";
  static final String CONTENT_BLOCK_PARAM = MESSAGES + "ContentBlockParam";
  static final String TEXT_BLOCK_PARAM = MESSAGES + "TextBlockParam";
  static final String DOCUMENT_BLOCK_PARAM = MESSAGES + "DocumentBlockParam";
  static final String IMAGE_BLOCK_PARAM = MESSAGES + "ImageBlockParam";

  private KnownTypes() {}
}
