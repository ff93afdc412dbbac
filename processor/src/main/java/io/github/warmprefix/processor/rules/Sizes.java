package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.lock.Lock;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.size.TextMeter;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.processor.lock.LockCheck;
import io.github.warmprefix.processor.lock.PrefixPrints;
import io.github.warmprefix.processor.lock.WirePrefix;
import io.github.warmprefix.processor.plan.Marker;
import io.github.warmprefix.processor.template.CachedSegment;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Measures the cached prefixes of templates. */
final class Sizes {
  private final TextMeter texts;
  private final Supplier<Optional<Lock>> lock;

  Sizes(TextMeter texts, Supplier<Optional<Lock>> lock) {
    this.texts = texts;
    this.lock = lock;
  }

  /** The whole cached prefix, where every part of it is known. */
  Optional<MeasuredPrefix> of(Subject subject) {
    Optional<Model> model = subject.template().model();
    Optional<Marker> last = subject.plan().lastMarker();
    return last.filter(marker -> marker.prefix().complete() && model.isPresent())
        .map(marker -> measured(subject, marker, model.get()));
  }

  private MeasuredPrefix measured(Subject subject, Marker last, Model model) {
    List<CachedSegment> cached = subject.cachedOnWire().toList();
    int end = cached.indexOf(last.segment()) + 1;
    return new MeasuredPrefix(
        last.segment(),
        model,
        WirePrefix.of(cached.subList(0, end)),
        counted(subject).orElse(last.prefix().known()));
  }

  /** The exact tokens, where they are locked. */
  private Optional<TokenEstimate> counted(Subject subject) {
    return lock.get()
        .flatMap(
            known ->
                new LockCheck(
                        subject.template(),
                        PrefixPrints.of(subject.template(), subject.plan()),
                        known)
                    .count(subject.plan().markers().size()))
        .map(TokenEstimate::exactly);
  }

  /** What is to be said of a prefix that is, or may be, too short. */
  Shortfall shortfall(MeasuredPrefix prefix) {
    return new Shortfall(
        "cached",
        prefix.model(),
        prefix.tokens(),
        prefix.wire().characters(),
        model -> Optional.of(prefix.wire().size(model, texts)));
  }
}
