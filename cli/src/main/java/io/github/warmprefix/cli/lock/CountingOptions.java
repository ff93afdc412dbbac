package io.github.warmprefix.cli.lock;

import io.github.warmprefix.cli.Terminal;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How tokens are counted. */
final class CountingOptions {
  @Option(
      names = "--api-key-env",
      paramLabel = "NAME",
      defaultValue = "ANTHROPIC_API_KEY",
      description = "The environment variable that holds the API key. Default: ${DEFAULT-VALUE}.")
  private String keyVariable = "ANTHROPIC_API_KEY";

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Where the API is, for gateways and tests.")
  private Optional<String> baseUrl = Optional.empty();

  @Option(
      names = "--requests-per-minute",
      paramLabel = "N",
      defaultValue = "100",
      description = "The most requests in a minute. Default: ${DEFAULT-VALUE}.")
  private int requestsPerMinute = 100;

  @Option(names = "--offline", description = "Record estimates, even where there is a key.")
  private boolean offline;

  private CountingOptions() {}

  /**
   * What counts, or estimates.
   *
   * @param uncounted how many prefixes there are to count; for none the API is not even asked
   * @param report is told why the tokens are estimates, where they are
   */
  TokenSource open(int uncounted, CommandSpec spec, LockReport report) {
    if (requestsPerMinute < 1) {
      throw new ParameterException(
          spec.commandLine(), "--requests-per-minute must be 1 or more, not " + requestsPerMinute);
    }
    if (uncounted == 0) {
      return TokenSource.estimates();
    }
    String key = System.getenv(keyVariable);
    if (offline || key == null || key.isBlank()) {
      report.remark(
          "tokens are estimated, "
              + (offline ? "as --offline wants" : "because " + keyVariable + " holds no API key"));
      return TokenSource.estimates();
    }
    Progress progress = new Progress(spec.commandLine().getErr(), Terminal.prints(), uncounted);
    return new ApiCounts(key.strip(), baseUrl, new RateLimit(requestsPerMinute), progress);
  }
}
