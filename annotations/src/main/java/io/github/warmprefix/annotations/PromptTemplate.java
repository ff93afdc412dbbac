package io.github.warmprefix.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface or class whose annotated members make up one prompt.
 *
 * <pre>{@code
 * @PromptTemplate(model = "claude-haiku-4-5", maxTokens = 512, version = "3")
 * interface TicketTriage {
 *   @CachedPrefix String ROLE = "You sort support tickets for a bicycle shop. ...";
 *   @CachedPrefix(resource = "prompts/triage-rules.md") String rules();
 *   @CachedPrefix static String handbook(@CacheKey Brand brand) { return brand.handbook(); }
 *   @DynamicSuffix static String ticket(Ticket t) { return "Ticket " + t.id() + "\n" + t.text(); }
 * }
 * }</pre>
 *
 * <p>The processor generates {@code TicketTriagePrompt} in the same package, public where the
 * template is:
 *
 * <pre>{@code
 * MessageCreateParams p = TicketTriagePrompt.builder().handbook(Brand.NORTH).ticket(t).build();
 * }</pre>
 *
 * <p>A nested template {@code Desk.Triage} yields {@code Desk_TriagePrompt}. The template must not
 * be private.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PromptTemplate {
  /**
   * The model id or alias as the Messages API takes it, for example {@code "claude-haiku-4-5"}. It
   * decides the tokenizer and the minimum below which nothing is cached. An id that the model
   * catalogue does not know is an error (WP107); a retired one is a warning (WP108).
   */
  String model();

  /**
   * The most tokens an answer may have, 1 or more. Callers can raise or lower it for one request
   * with {@code customize}; it is no part of the cached prefix.
   */
  int maxTokens() default 1024;

  /**
   * The version of the prompt's text, in the author's own scheme. Change it whenever the cached
   * text changes on purpose. Not blank.
   */
  String version() default "1";
}
