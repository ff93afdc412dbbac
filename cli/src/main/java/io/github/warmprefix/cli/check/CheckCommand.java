package io.github.warmprefix.cli.check;

import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.OutputOptions;
import io.github.warmprefix.cli.source.Inspected;
import io.github.warmprefix.cli.source.Inspection;
import io.github.warmprefix.cli.source.LockPlace;
import io.github.warmprefix.cli.source.SourceFiles;
import io.github.warmprefix.cli.source.SourceOptions;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what in sources breaks prompt caching. */
@Command(
    name = "check",
    description = "Says what in Java sources breaks prompt caching, without a build tool.",
    footerHeading = "%n",
    footer =
        "Templates are held against the nearest warmprefix.lock above the first PATH. Nothing is written, and no processor of the class path runs: what other processors"
            + " generate must be given as sources or classes. Sources that do not compile are"
            + " judged as far as they are understood.")
public final class CheckCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Java files, and folders that are searched for them.")
  private List<Path> paths;

  @Mixin private SourceOptions sources;
  @Mixin private OutputOptions output;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description =
          "The least severity that makes the exit code 1: error, warning, note or never."
              + " Default: ${DEFAULT-VALUE}.")
  private FailOn failOn = FailOn.error;

  @Spec private CommandSpec spec;

  private CheckCommand() {}

  @Override
  public Integer call() {
    SourceFiles files = SourceFiles.find(paths);
    Inspected inspected =
        Inspection.of(files, sources, LockPlace.above(paths.get(0)), (template, declared) -> {});
    PrintWriter out = spec.commandLine().getOut();
    if (output.json()) {
      new JsonReport(out, files).print(inspected);
    } else {
      new TextReport(out, files, output.colours()).print(inspected);
    }
    if (!inspected.errors().isEmpty()) {
      return ExitCodes.DOES_NOT_COMPILE;
    }
    boolean fails = inspected.findings().stream().anyMatch(f -> failOn.covers(f.severity()));
    return fails ? ExitCodes.FOUND : ExitCodes.OK;
  }
}
