package io.github.warmprefix.cli.count;

import io.github.warmprefix.cli.source.CompileError;
import io.github.warmprefix.cli.source.Inspected;
import io.github.warmprefix.cli.source.Inspection;
import io.github.warmprefix.cli.source.LockPlace;
import io.github.warmprefix.cli.source.SourceFiles;
import io.github.warmprefix.cli.source.SourceOptions;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.core.tokens.TokenEstimator;
import io.github.warmprefix.processor.lock.PrefixPrints;
import io.github.warmprefix.processor.lock.WirePrefix;
import io.github.warmprefix.processor.plan.Marker;
import io.github.warmprefix.processor.rules.Subject;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Counts the prefixes of templates, by the lock file where that has their exact counts.
 *
 * @param sources how the sources are read
 * @param counts takes what was counted
 * @param complaints is given a line for what cannot be
 */
record TemplateCounts(SourceOptions sources, Counts counts, Consumer<String> complaints) {
  /**
   * Counts all templates in sources.
   *
   * @return whether the sources compile
   */
  boolean count(List<Path> paths) {
    SourceFiles files = SourceFiles.find(paths);
    Inspected inspected =
        Inspection.of(
            files, sources, LockPlace.above(paths.get(0)), (template, declared) -> count(template));
    for (CompileError error : inspected.errors()) {
      complaints.accept(
          files.named(error.spot().file())
              + ":"
              + error.spot().line()
              + " does not compile: "
              + error.message().lines().findFirst().orElse(""));
    }
    return inspected.errors().isEmpty();
  }

  private void count(Subject subject) {
    String name = subject.template().type().getQualifiedName().toString();
    PrefixPrints prints = PrefixPrints.of(subject.template(), subject.plan());
    List<Marker> markers = subject.plan().markers();
    subject
        .template()
        .model()
        .ifPresent(
            model ->
                prints
                    .known()
                    .forEach(
                        (marker, print) ->
                            counts.add(
                                new Count(
                                    new Counted.Prefix(name, marker),
                                    model,
                                    markers.get(marker - 1).prefix().known(),
                                    content(print.wire(), model)))));
    prints
        .unknown()
        .forEach(
            prefix ->
                complaints.accept(
                    "%s/%d is not counted: %s %s"
                        .formatted(
                            name, prefix.marker(), prefix.member(), prefix.cause().words())));
  }

  private static TokenEstimate content(WirePrefix wire, Model model) {
    TokenEstimator estimator = TokenEstimator.of(model.family());
    Stream<String> messages = wire.messages().stream().flatMap(turn -> turn.texts().stream());
    return Stream.concat(wire.system().stream(), messages)
        .map(estimator::estimate)
        .reduce(TokenEstimate.ZERO, TokenEstimate::plus);
  }
}
