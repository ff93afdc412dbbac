/** What a team implements to have prompts measured by a counter of its own. */
package io.github.warmprefix.counter;
