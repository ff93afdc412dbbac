package io.github.warmprefix.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a part of the prompt that is the same, byte for byte, in every request, so that the API can
 * serve it from its prompt cache.
 *
 * <p>It stands on one of
 *
 * <ul>
 *   <li>a {@code static final String} field or an interface constant;
 *   <li>a static method that returns {@code String}, {@code Tool} or {@code List<Tool>}, or, in
 *       {@link Section#USER}, a content block of the SDK such as a document or an image;
 *   <li>with {@link #resource}, an abstract interface method without parameters that returns {@code
 *       String}, or a field whose initialiser {@code ""} is a mere placeholder.
 * </ul>
 *
 * <p>None of them may be private. Each parameter of a method must be a {@link CacheKey}: every
 * value of a key has a cache entry of its own.
 *
 * <p>Neighbouring cached members with the same section, {@link #ttl} and cache keys are one run. A
 * cache marker ({@code cache_control}) stands at the end of each run whose prefix reaches the
 * model's minimum; the API allows four markers in a request.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface CachedPrefix {
  /**
   * How long the cache entry lives after it was last written or read. A longer life must not come
   * behind a shorter one in the order tools, system, messages (WP103).
   */
  CacheTtl ttl() default CacheTtl.FIVE_MINUTES;

  /**
   * A packaged UTF-8 text, as a path from the root of the class path with forward slashes, for
   * example {@code "prompts/rules.md"}; empty when the member itself is the text. The path must not
   * be absolute and must not leave the class path (WP110). The text is read when the template is
   * compiled, and the generated class refuses to load when it finds another text at runtime.
   */
  String resource() default "";

  /**
   * Where the text stands. Members that return tools always stand in front of the system prompt and
   * leave this at its default.
   */
  Section section() default Section.SYSTEM;
}
