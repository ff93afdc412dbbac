/**
 * The annotations a prompt template is written with.
 *
 * <p>A template is an interface or a class marked {@link
 * io.github.warmprefix.annotations.PromptTemplate @PromptTemplate}. Its members are the parts of
 * the prompt: {@link io.github.warmprefix.annotations.CachedPrefix @CachedPrefix} for what must
 * stay the same byte for byte from request to request, {@link
 * io.github.warmprefix.annotations.DynamicSuffix @DynamicSuffix} for what comes behind it. Source
 * order is prompt order; on the wire tools come first, then the system prompt, then the messages.
 *
 * <p>None of these annotations is kept at runtime. The Warmprefix processor reads them while the
 * template is compiled, reports what would spoil the prompt cache, and generates a request builder
 * named after the template with {@code Prompt} appended.
 */
package io.github.warmprefix.annotations;
