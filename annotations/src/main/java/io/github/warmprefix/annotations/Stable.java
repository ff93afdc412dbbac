package io.github.warmprefix.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The author vouches that a value is the same in every request, although the analysis cannot show
 * it or sees a reason to doubt it.
 *
 * <p>On a method it covers what the method returns, on a field the field's value, on a parameter
 * what callers pass. The analysis then takes the value for fixed and does not look inside.
 *
 * <pre>{@code
 * @Stable(reason = "set by the deployment, the same on all replicas of a release")
 * private static final String REGION = System.getenv("REGION");
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
public @interface Stable {
  /** Why the value does not change, for the next reader. Not blank. */
  String reason();
}
