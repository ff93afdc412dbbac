package io.github.warmprefix.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a parameter of a {@link CachedPrefix} method deliberately splits the cache: each of
 * its values (a brand, a tenant, a document) has a prefix, and so a cache entry, of its own.
 *
 * <p>Every value costs one cache write and pays off only when it is used again within the time to
 * live. A cached method with a parameter that is no cache key does not compile (WP302). Parts with
 * keys stand behind the parts without (WP104), so that the latter are shared by all values.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface CacheKey {}
