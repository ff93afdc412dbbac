package io.github.warmprefix.cli;

import io.github.warmprefix.cli.check.CheckCommand;
import io.github.warmprefix.cli.count.CountCommand;
import io.github.warmprefix.cli.lock.LockCommand;
import io.github.warmprefix.cli.lsp.LspCommand;
import io.github.warmprefix.cli.report.ReportCommand;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The program: a name for its commands. */
@Command(
    name = "warmprefix",
    description =
        "Keeps prompt caches warm: checks sources, counts tokens, keeps the lock file, writes reports.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:findings that count, or a lock file that does not fit",
      "2:the command line makes no sense",
      "3:the sources do not compile; what was found in spite of that is shown",
      "4:a file or the network let the program down",
      "70:a bug of the program"
    },
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      CheckCommand.class,
      CountCommand.class,
      LockCommand.class,
      LspCommand.class,
      ReportCommand.class,
      GenerateCompletion.class
    })
public final class Warmprefix {
  private Warmprefix() {}

  /** The program as picocli runs it. */
  public static CommandLine commandLine() {
    Failures failures = new Failures();
    return new CommandLine(new Warmprefix())
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures)
        .setUsageHelpAutoWidth(true);
  }
}
