package io.github.warmprefix.cli.count;

import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.ModelOptions;
import io.github.warmprefix.cli.source.SourceOptions;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Estimates the tokens of texts, or of the prefixes of templates. */
@Command(
    name = "count",
    description = "Estimates how many tokens texts or templates have, without a network.",
    footerHeading = "%n",
    footer = {
      "low, expected and high are the tokens of a request that has the text as its only message:"
          + " what count_tokens would answer; of a template, those of a prefix with its framing."
          + " Under content stand the tokens of the bare text, without the framing that the API"
          + " adds.",
      "",
      "A file that cannot be read or is no UTF-8 is named on the error output; the others are"
          + " counted, and the exit code is 4."
    })
public final class CountCommand implements Callable<Integer> {
  @Option(
      names = {"-m", "--model"},
      paramLabel = "ID",
      description = "The model that reads the texts, for example claude-haiku-4-5.")
  private Optional<String> modelId = Optional.empty();

  @Option(
      names = "--templates",
      description =
          "Count the cached prefixes of the templates in Java files and folders instead, each for"
              + " its own model.")
  private boolean templates;

  @Option(names = "--json", description = "Print one JSON object a text or prefix, each on a line.")
  private boolean json;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Texts in UTF-8; - is the standard input.")
  private List<String> files;

  @Mixin private SourceOptions sources;

  @Spec private CommandSpec spec;

  private CountCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Counts counts = json ? new JsonLines(out) : new Table(out);
    int exitCode = templates ? countTemplates(counts) : countTexts(counts);
    counts.end();
    return exitCode;
  }

  private int countTexts(Counts counts) {
    String id =
        modelId.orElseThrow(
            () -> new ParameterException(spec.commandLine(), "--model says which model counts"));
    ModelCatalogue catalogue = sources.models().catalogue();
    Model model = ModelOptions.find(id, catalogue);
    boolean allRead = new TextCounts(model, catalogue).count(files, counts, this::complain);
    return allRead ? ExitCodes.OK : ExitCodes.FAILED;
  }

  private int countTemplates(Counts counts) {
    if (modelId.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--model is for texts; templates name their models");
    }
    List<Path> paths = files.stream().map(Path::of).toList();
    boolean compile = new TemplateCounts(sources, counts, this::complain).count(paths);
    return compile ? ExitCodes.OK : ExitCodes.DOES_NOT_COMPILE;
  }

  private void complain(String problem) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(spec.qualifiedName() + ": " + problem);
    err.flush();
  }
}
