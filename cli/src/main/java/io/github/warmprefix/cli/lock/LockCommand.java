package io.github.warmprefix.cli.lock;

import static java.util.stream.Collectors.partitioningBy;

import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.FailureException;
import io.github.warmprefix.cli.OutputOptions;
import io.github.warmprefix.cli.source.CompileError;
import io.github.warmprefix.cli.source.Inspected;
import io.github.warmprefix.cli.source.Inspection;
import io.github.warmprefix.cli.source.LockPlace;
import io.github.warmprefix.cli.source.SourceFiles;
import io.github.warmprefix.cli.source.SourceOptions;
import io.github.warmprefix.core.lock.Lock;
import io.github.warmprefix.core.lock.LockFile;
import io.github.warmprefix.core.lock.LockResult;
import io.github.warmprefix.processor.finding.Spot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Records what the cached prefixes of sources are, and how many tokens they have. */
@Command(
    name = "lock",
    description = "Records the cached prefixes of templates, and their tokens, in a lock file.",
    footerHeading = "%n",
    footer = {
      "With an API key the tokens are counted by the API, free of charge, and only those of texts"
          + " that have changed; without one they are estimated. A text that has changed while"
          + " the version of its template has not is left as it was locked, unless --force says"
          + " otherwise.",
      "",
      "Entries of templates that no longer exist are removed where their sources are among those"
          + " given, and with --prune in any case."
    })
public final class LockCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Java files, and folders that are searched for them.")
  private List<Path> paths;

  @Option(names = "--check", description = "Write nothing; fail where the file does not fit.")
  private boolean check;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description =
          "The lock file. Default: the nearest "
              + LockFile.NAME
              + " above the first PATH, else one in the current folder.")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--force", description = "Lock what has changed under the same version, too.")
  private boolean force;

  @Option(names = "--prune", description = "Remove entries whose sources are not given, too.")
  private boolean prune;

  @Mixin private CountingOptions counting;
  @Mixin private SourceOptions sources;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  private LockCommand() {}

  @Override
  public Integer call() {
    SourceFiles files = SourceFiles.find(paths);
    LockFile lockFile = new LockFile(place());
    Lock before = read(lockFile);
    List<LockableTemplate> templates = new ArrayList<>();
    Inspected inspected =
        Inspection.of(
            files,
            sources,
            Optional.empty(),
            (subject, declared) -> templates.add(LockableTemplate.of(subject)));
    if (!inspected.errors().isEmpty()) {
      throw new FailureException(ExitCodes.DOES_NOT_COMPILE, firstError(inspected, files));
    }
    LockReport report =
        output.json()
            ? new JsonLockReport(spec.commandLine().getOut())
            : new TextLockReport(spec.commandLine().getOut(), output.colours());
    Comparison comparison = new Comparison(before);
    List<PrefixState> strangers = comparison.without(templates, files, inspected.findings());
    boolean fits =
        check
            ? check(comparison, templates, strangers, report)
            : lock(new Locking(lockFile, before, force), comparison, templates, strangers, report);
    report.end(lockFile.path());
    return fits ? ExitCodes.OK : ExitCodes.FOUND;
  }

  private Path place() {
    return file.or(sources::lockFile)
        .or(() -> LockPlace.above(paths.get(0)))
        .orElse(Path.of(LockFile.NAME));
  }

  private static Lock read(LockFile file) {
    LockResult result = file.read();
    if (result instanceof LockResult.Rejected rejected) {
      throw new FailureException(ExitCodes.FAILED, rejected.message());
    }
    return result instanceof LockResult.Loaded loaded ? loaded.lock() : Lock.EMPTY;
  }

  private static String firstError(Inspected inspected, SourceFiles files) {
    CompileError first = inspected.errors().get(0);
    Spot spot = first.spot();
    return "the sources do not compile, so nothing was locked: %s:%d:%d: %s"
        .formatted(
            files.named(spot.file()),
            spot.line(),
            spot.column(),
            first.message().lines().findFirst().orElse(""));
  }

  private static boolean check(
      Comparison comparison,
      List<LockableTemplate> templates,
      List<PrefixState> strangers,
      LockReport report) {
    List<PrefixState> states = new ArrayList<>();
    templates.forEach(template -> states.addAll(comparison.of(template)));
    states.addAll(strangers);
    states.forEach(report::add);
    return states.stream().allMatch(state -> state.status().fits());
  }

  private boolean lock(
      Locking locking,
      Comparison comparison,
      List<LockableTemplate> templates,
      List<PrefixState> strangers,
      LockReport report) {
    Map<Boolean, List<LockableTemplate>> parts =
        templates.stream().collect(partitioningBy(t -> locking.allows(comparison.of(t))));
    List<LockableTemplate> allowed = parts.get(true);
    try (TokenSource tokens = counting.open(locking.uncounted(allowed), spec, report)) {
      for (LockableTemplate template : allowed) {
        locking.lock(template, comparison.of(template), tokens).forEach(report::add);
      }
    }
    parts.get(false).forEach(template -> comparison.of(template).forEach(report::add));
    locking.remove(strangers.stream().filter(state -> isLost(state.status())).toList());
    strangers.forEach(report::add);
    return parts.get(false).isEmpty() && locking.allows(strangers);
  }

  private boolean isLost(Status status) {
    return status == Status.GONE || prune && status == Status.ELSEWHERE;
  }
}
