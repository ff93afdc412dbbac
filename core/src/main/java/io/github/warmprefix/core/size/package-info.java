/** How many tokens a prefix has: its texts, and what the API puts around them. */
package io.github.warmprefix.core.size;
