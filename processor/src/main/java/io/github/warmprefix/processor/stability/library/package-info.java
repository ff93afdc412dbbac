/** What is known of methods without source: a table, and its reader. */
package io.github.warmprefix.processor.stability.library;
