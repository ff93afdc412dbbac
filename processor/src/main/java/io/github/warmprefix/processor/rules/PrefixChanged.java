package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.lock.Lock;
import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.finding.TextPlace;
import io.github.warmprefix.processor.lock.LockCheck;
import io.github.warmprefix.processor.lock.MemberChange;
import io.github.warmprefix.processor.lock.PrefixPrints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** WP401: the cached text is not what was locked, and the version is. */
final class PrefixChanged implements Rule {
  private final Supplier<Optional<Lock>> lock;

  PrefixChanged(Supplier<Optional<Lock>> lock) {
    this.lock = lock;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return lock.get().map(known -> findings(subject, known)).orElse(List.of());
  }

  private static List<Finding> findings(Subject subject, Lock lock) {
    PrefixPrints prints = PrefixPrints.of(subject.template(), subject.plan());
    return new LockCheck(subject.template(), prints, lock)
        .changes().stream().map(change -> finding(subject, change)).toList();
  }

  private static Finding finding(Subject subject, MemberChange change) {
    List<String> details = new ArrayList<>();
    if (change instanceof MemberChange.Edited edited) {
      details.addAll(LineReport.of(edited.lines()));
    }
    RewriteCost.of(subject).map(RewriteCost::words).ifPresent(details::add);
    return new Finding(
            RuleId.PREFIX_CHANGED,
            change
                .member()
                .map(segment -> ElementPlace.of(segment.element()))
                .orElseGet(() -> ElementPlace.of(subject.template().type())),
            "%s since %s was locked, whose version is still \"%s\""
                .formatted(
                    what(change),
                    subject.template().type().getSimpleName(),
                    subject.template().version()),
            details,
            "raise the version and run 'warmprefix lock', or take the change back")
        .in(place(change));
  }

  private static Optional<TextPlace> place(MemberChange change) {
    return change instanceof MemberChange.Edited edited
        ? TextPlaces.packaged(edited.segment())
            .flatMap(text -> TextPlaces.firstLine(text, edited.lines()))
        : Optional.empty();
  }

  private static String what(MemberChange change) {
    if (change instanceof MemberChange.Removed removed) {
      return removed.name() + " was removed";
    }
    return change
        .member()
        .map(segment -> Words.name(segment) + verb(change))
        .orElse("the parts of the prompt have changed places");
  }

  private static String verb(MemberChange change) {
    if (change instanceof MemberChange.Edited) {
      return " has changed";
    }
    return change instanceof MemberChange.Added ? " was added" : " has moved";
  }
}
