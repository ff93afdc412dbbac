package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.lock.Lock;
import io.github.warmprefix.core.lock.LockFile;
import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.lock.LockCheck;
import io.github.warmprefix.processor.lock.Misfit;
import io.github.warmprefix.processor.lock.PrefixPrints;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** WP402: the lock file has no entry for a template, or one that is out of date. */
final class StaleLock implements Rule {
  private final Supplier<Optional<Lock>> lock;

  StaleLock(Supplier<Optional<Lock>> lock) {
    this.lock = lock;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return lock
        .get()
        .flatMap(known -> misfit(subject, known))
        .map(misfit -> finding(subject, misfit))
        .stream()
        .toList();
  }

  private static Optional<Misfit> misfit(Subject subject, Lock lock) {
    PrefixPrints prints = PrefixPrints.of(subject.template(), subject.plan());
    return new LockCheck(subject.template(), prints, lock).misfit();
  }

  private static Finding finding(Subject subject, Misfit misfit) {
    return new Finding(
        RuleId.STALE_LOCK,
        ElementPlace.of(subject.template().type()),
        "%s has %s"
            .formatted(
                LockFile.NAME, words(misfit, subject.template().type().getSimpleName().toString())),
        "run 'warmprefix lock' and commit the file");
  }

  private static String words(Misfit misfit, String template) {
    if (misfit instanceof Misfit.Version version) {
      return "version \"%s\" of %s, which is at version \"%s\" now"
          .formatted(version.locked(), template, version.now());
    }
    if (misfit instanceof Misfit.Model model) {
      return "%s for model %s, and it is for %s now"
          .formatted(template, model.locked(), model.now());
    }
    return misfit instanceof Misfit.Markers
        ? "other markers for %s than it has now".formatted(template)
        : "no entry for %s, so a change of its text would go unnoticed".formatted(template);
  }
}
