package io.github.warmprefix.cli.report;

import com.grack.nanojson.JsonWriter;
import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.FailureException;
import io.github.warmprefix.cli.Version;
import io.github.warmprefix.cli.source.Inspected;
import io.github.warmprefix.cli.source.Inspection;
import io.github.warmprefix.cli.source.LockPlace;
import io.github.warmprefix.cli.source.SourceFiles;
import io.github.warmprefix.cli.source.SourceOptions;
import io.github.warmprefix.core.lock.Lock;
import io.github.warmprefix.core.lock.LockFile;
import io.github.warmprefix.core.lock.LockResult;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.report.Report;
import io.github.warmprefix.core.report.ReportFolder;
import io.github.warmprefix.core.report.ReportFormat;
import io.github.warmprefix.core.report.compare.ComparisonJson;
import io.github.warmprefix.core.report.compare.ComparisonMarkdown;
import io.github.warmprefix.core.report.compare.ComparisonText;
import io.github.warmprefix.core.report.compare.LockComparison;
import io.github.warmprefix.core.size.TextMeter;
import io.github.warmprefix.processor.survey.ProjectRoot;
import io.github.warmprefix.processor.survey.Survey;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes reports on sources, or says what differs between two lock files. */
@Command(
    name = "report",
    description = "Writes reports on prompt templates: what was found, and what they cost.",
    footerHeading = "%n",
    footer =
        "Amounts are for the declared workload, or for 1,000 requests where none is declared."
            + " With --compare, PATH is two lock files, the older first, and nothing is written.")
public final class ReportCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Java files, and folders that are searched for them.")
  private List<Path> paths;

  @Mixin private SourceOptions sources;

  @Option(
      names = {"-d", "--directory"},
      paramLabel = "FOLDER",
      defaultValue = "warmprefix-report",
      description = "Where the reports go. Default: ${DEFAULT-VALUE}.")
  private Path folder;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      defaultValue = "html,json,sarif,markdown",
      description = "Which reports, separated by commas. Default: ${DEFAULT-VALUE}.")
  private List<Form> forms;

  @Option(names = "--compare", description = "Say what differs between two lock files.")
  private boolean compare;

  @ArgGroup(multiplicity = "0..1")
  private Print print = new Print();

  @Spec private CommandSpec spec;

  private ReportCommand() {}

  /** How what is printed looks. */
  static final class Print {
    @Option(names = "--json", description = "Print one JSON object a line, for programs.")
    boolean json;

    @Option(names = "--markdown", description = "With --compare, print Markdown.")
    boolean markdown;
  }

  /** A form of a report, as it is written on the command line. */
  enum Form {
    html,
    json,
    sarif,
    markdown;

    ReportFormat format() {
      return ReportFormat.valueOf(name().toUpperCase(Locale.ROOT));
    }
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (compare) {
      out.println(compared());
      return ExitCodes.OK;
    }
    SourceFiles files = SourceFiles.find(paths);
    ModelCatalogue models = sources.models().catalogue();
    Survey survey = new Survey(models, TextMeter.estimating(), ProjectRoot.here());
    Inspected inspected = Inspection.of(files, sources, LockPlace.above(paths.get(0)), survey);
    write(survey.report(Version.number()));
    print(out);
    inspected.errors().stream()
        .findFirst()
        .ifPresent(
            error ->
                spec.commandLine()
                    .getErr()
                    .println("the sources do not compile: " + error.message()));
    return inspected.errors().isEmpty() ? ExitCodes.OK : ExitCodes.DOES_NOT_COMPILE;
  }

  private String compared() {
    if (paths.size() != 2) {
      throw new FailureException(ExitCodes.USAGE, "--compare takes two lock files");
    }
    LockComparison comparison =
        LockComparison.of(sources.models().catalogue(), lock(paths.get(0)), lock(paths.get(1)));
    if (print.json) {
      return ComparisonJson.write(comparison).strip();
    }
    return (print.markdown
            ? ComparisonMarkdown.write(comparison)
            : ComparisonText.write(comparison))
        .strip();
  }

  private static Lock lock(Path file) {
    LockResult result = new LockFile(file).read();
    if (result instanceof LockResult.Loaded loaded) {
      return loaded.lock();
    }
    throw new FailureException(
        ExitCodes.FAILED,
        result instanceof LockResult.Rejected rejected
            ? rejected.message()
            : "there is no lock file " + file);
  }

  private void write(Report report) {
    try {
      new ReportFolder(folder).write(report, forms.stream().map(Form::format).toList());
    } catch (IOException e) {
      throw new FailureException(
          ExitCodes.FAILED, "the reports cannot be written to " + folder + ": " + e.getMessage());
    }
  }

  private void print(PrintWriter out) {
    for (Form form : forms) {
      Path file = folder.resolve(form.format().file());
      out.println(
          print.json
              ? JsonWriter.string()
                  .object()
                  .value("type", "report")
                  .value("format", form.name())
                  .value("file", file.toString())
                  .end()
                  .done()
              : file.toString());
    }
  }
}
