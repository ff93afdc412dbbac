/** How often a value changes, and so whether it may stand in a cached prefix. */
package io.github.warmprefix.core.stability;
