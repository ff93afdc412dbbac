/** Templates as the lock file sees them: the prefixes whose text is known, and what is locked. */
package io.github.warmprefix.processor.lock;
