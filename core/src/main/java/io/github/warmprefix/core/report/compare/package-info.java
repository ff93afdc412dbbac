/** What a change of prompts costs or saves, as two lock files show it. */
package io.github.warmprefix.core.report.compare;
