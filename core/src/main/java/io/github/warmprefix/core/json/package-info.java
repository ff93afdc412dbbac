/** Reading JSON files of users: every value knows its path, and every refusal names it. */
package io.github.warmprefix.core.json;
