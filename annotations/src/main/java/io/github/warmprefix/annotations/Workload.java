package io.github.warmprefix.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares what a template is used for, so that its cost can be told when it is compiled: whether
 * caching pays, which TTL, and what batches would save.
 *
 * <pre>{@code
 * @PromptTemplate(model = "claude-haiku-4-5")
 * @Workload(requestsPerDay = 50_000, suffixTokens = 500, outputTokens = 800, keys = 4)
 * interface TicketTriage { ... }
 * }</pre>
 *
 * <p>The numbers may be laid over by a file, one for each environment: {@code
 * -Awarmprefix.workloads=production.properties}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Workload {
  /** The requests of a day, all keys together; 1 or more. */
  long requestsPerDay();

  /**
   * The seconds from the start of one request to the start of the next one for the same prefix,
   * where they come at regular times; 0, the default, where they come by chance.
   */
  long gapSeconds() default 0;

  /** How many hours a day there are requests, where they come by chance; from 1 to 24. */
  int hoursPerDay() default 24;

  /** The input tokens of a request behind the prefix, on average; 0 or more. */
  long suffixTokens() default 0;

  /** The tokens of an answer, on average; 0 or more. */
  long outputTokens() default 0;

  /**
   * How many seconds an answer may take; 0, the default, if somebody waits for it. Batches come
   * into question from 86,400 on, the time that the API takes at most for one.
   */
  long answerWithinSeconds() default 0;

  /** How many processes start at the same time and each send a first request; 1 or more. */
  int replicas() default 1;

  /**
   * How many different prefixes the requests have, which is how many combinations of the template's
   * {@link CacheKey} values are in use; 1 or more.
   */
  int keys() default 1;

  /** How often a day all processes start anew with another prefix; 0 or more. */
  int deploysPerDay() default 0;
}
