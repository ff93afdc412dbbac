package io.github.warmprefix.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in one line, and only of our own bugs more. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private static final String REPORT_AT = "https://github.com/warmprefix/warmprefix/issues";

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof FailureException failure) {
      say(command, failure.getMessage());
      return failure.exitCode();
    }
    say(command, "failed with " + e + "; this is a bug, please report it at " + REPORT_AT);
    e.printStackTrace(command.getErr());
    return ExitCodes.BUG;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    say(command, e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
    command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCodes.USAGE;
  }

  private static void say(CommandLine command, String message) {
    command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + message);
  }
}
