package io.github.warmprefix.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a part of the prompt that may differ with every request. It stands behind every cached
 * part, in the source and on the wire (WP101).
 *
 * <p>It stands on one of
 *
 * <ul>
 *   <li>a static method with any parameters that returns {@code String}, or {@code
 *       List<MessageParam>} for the turns of a conversation so far, whose newest turn gets a cache
 *       marker that moves along;
 *   <li>with {@link #template} or {@link #resource}, an abstract interface method that returns
 *       {@code String} and has one parameter for each placeholder.
 * </ul>
 *
 * <p>None of them may be private.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface DynamicSuffix {
  /**
   * The text, with <code>{{name}}</code> where the value of the parameter {@code name} goes; empty
   * when the method body or {@link #resource} gives the text. Values are converted with {@link
   * String#valueOf(Object)}, put in as they are, and never expanded again. A placeholder without a
   * parameter, or a parameter without a placeholder, is an error (WP112).
   */
  String template() default "";

  /**
   * A packaged UTF-8 text with placeholders as in {@link #template}; the path obeys the same rules
   * as {@link CachedPrefix#resource}. At most one of {@code template} and {@code resource} is
   * given.
   */
  String resource() default "";

  /**
   * Where the text stands. Text in {@link Section#SYSTEM} precedes all messages, and so spoils
   * cached messages (WP101).
   */
  Section section() default Section.USER;
}
