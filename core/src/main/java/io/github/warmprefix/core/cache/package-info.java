/** The terms of the cache on the wire: how long an entry lives, and what comes before what. */
package io.github.warmprefix.core.cache;
