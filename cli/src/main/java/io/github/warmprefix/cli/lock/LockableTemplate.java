package io.github.warmprefix.cli.lock;

import io.github.warmprefix.processor.lock.PrefixPrints;
import io.github.warmprefix.processor.rules.Subject;

/**
 * A template that was found in sources.
 *
 * @param name its full name
 * @param prints what of it can be locked
 * @param flawed whether not all of it could be read, so that what it lacks now says nothing of what
 *     it will be
 */
record LockableTemplate(String name, PrefixPrints prints, boolean flawed) {
  static LockableTemplate of(Subject subject) {
    return new LockableTemplate(
        subject.template().type().getQualifiedName().toString(),
        PrefixPrints.of(subject.template(), subject.plan()),
        !subject.problems().isEmpty() || subject.template().model().isEmpty());
  }
}
