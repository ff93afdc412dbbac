package io.github.warmprefix.cli.count;

import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.ModelOptions;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.core.tokens.TokenEstimator;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Estimates the tokens of texts. */
@Command(
    name = "count",
    description = "Estimates how many tokens texts have, without a network.",
    footerHeading = "%n",
    footer = {
      "low, expected and high are the tokens of a request that has the text as its only message:"
          + " what count_tokens would answer. Under content stand the tokens of the bare text,"
          + " without the framing that the API adds.",
      "",
      "A file that cannot be read or is no UTF-8 is named on the error output; the others are"
          + " counted, and the exit code is 4."
    })
public final class CountCommand implements Callable<Integer> {
  @Option(
      names = {"-m", "--model"},
      required = true,
      paramLabel = "ID",
      description = "The model that reads the texts, for example claude-haiku-4-5.")
  private String modelId;

  @Option(names = "--json", description = "Print one JSON object a file, each on a line.")
  private boolean json;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Texts in UTF-8; - is the standard input.")
  private List<String> files;

  @Mixin private ModelOptions models;
  @Spec private CommandSpec spec;

  private CountCommand() {}

  @Override
  public Integer call() {
    ModelCatalogue catalogue = models.catalogue();
    Model model = ModelOptions.find(modelId, catalogue);
    TokenEstimate framing = Framing.of(model, catalogue);
    TokenEstimator estimator = TokenEstimator.of(model.family());
    PrintWriter out = spec.commandLine().getOut();
    Counts counts = json ? new JsonLines(out) : new Table(out, model);
    TextReader reader = new TextReader(System.in);
    boolean allRead = true;
    for (String file : files) {
      TextReader.Result result = reader.read(file);
      if (result instanceof TextReader.Result.Text read) {
        TokenEstimate content = estimator.estimate(read.text());
        counts.add(new Count(file, model, content.plus(framing), content));
      } else {
        allRead = false;
        complain(file, (TextReader.Result.Unreadable) result);
      }
    }
    counts.end();
    return allRead ? ExitCodes.OK : ExitCodes.FAILED;
  }

  private void complain(String file, TextReader.Result.Unreadable result) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(spec.qualifiedName() + ": " + file + " " + result.reason());
    err.flush();
  }
}
