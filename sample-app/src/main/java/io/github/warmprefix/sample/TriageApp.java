package io.github.warmprefix.sample;

import com.anthropic.errors.AnthropicException;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.runtime.bulk.BulkException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Sorts the tickets of a bicycle shop chain and shows what the prompt cache saved. */
@Command(
    name = "triage",
    description =
        "Sorts the tickets of a bicycle shop chain and shows what the prompt cache saved.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:at least 99 %% of the requests after the first of each brand hit the cache",
      "1:fewer did, or the first hundred tickets of --batch cost more than they should",
      "2:the command line or the ticket file is wrong",
      "3:a request failed"
    })
final class TriageApp implements Callable<Integer> {
  private static final double TARGET = 0.99;
  private static final int BELOW_TARGET = 1;
  static final int REQUEST_FAILED = 3;

  private static final int LARGE_INBOX = 50_000;
  private static final String KEY = "ANTHROPIC_API_KEY";

  private final Map<String, String> environment;

  @Spec private CommandSpec spec;

  @Option(
      names = "--live",
      description = "Ask the real API, billed to " + KEY + ", instead of a simulator.")
  private boolean live;

  @Option(names = "--limit", paramLabel = "N", description = "Take the first N tickets only.")
  private Optional<Integer> limit;

  @Option(
      names = "--parallel",
      paramLabel = "N",
      description = "Have N tickets under way at a time (default: ${DEFAULT-VALUE}).",
      defaultValue = "4")
  private int parallel;

  @Option(
      names = "--tickets",
      paramLabel = "FILE",
      description = "Take the tickets of this file, one JSON object a line.")
  private Optional<Path> file;

  @Option(names = "--answers", description = "Print the answer to each ticket.")
  private boolean answers;

  @ArgGroup(exclusive = false, heading = "%nA large inbox, by message batches:%n")
  private BatchOptions batch;

  private TriageApp(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Runs the program and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine(System.getenv()).execute(arguments));
  }

  /** The program, in an environment with these variables. */
  static CommandLine commandLine(Map<String, String> environment) {
    return new CommandLine(new TriageApp(environment))
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(TriageApp::refuse);
  }

  private static int refuse(ParameterException e, String[] arguments) {
    e.getCommandLine().getErr().println(e.getMessage());
    return ExitCode.USAGE;
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    if (batch != null) {
      return batches();
    }
    List<Ticket> tickets = tickets();
    Model model = model();
    Ledger ledger = new Ledger(new Bill(model.prices()));
    PrintWriter out = spec.commandLine().getOut();
    try (Endpoint endpoint = endpoint()) {
      out.printf("%d tickets, %s, %s%n", tickets.size(), model.id(), endpoint.name());
      new Shift(new ServiceDesk(endpoint.client()), atLeastOne("--parallel", parallel), out)
          .work(tickets, call -> book(call, ledger, out));
    } catch (AnthropicException e) {
      spec.commandLine().getErr().println("A request failed: " + e.getMessage());
      return REQUEST_FAILED;
    }
    out.printf("%n%s", Report.of(ledger));
    return exitCode(ledger.total());
  }

  private int batches() throws InterruptedException, IOException {
    BatchTriage triage =
        new BatchTriage(
            Inbox.of(atLeastOne("--limit", limit.orElse(LARGE_INBOX))),
            model(),
            batch,
            spec.commandLine().getOut(),
            System.err);
    try {
      return live ? triage.live(key()) : triage.simulated();
    } catch (AnthropicException | BulkException e) {
      spec.commandLine().getErr().println("A request failed: " + e.getMessage());
      return REQUEST_FAILED;
    }
  }

  /** Whether the cache did what it is there for. */
  static int exitCode(Account total) {
    return total.hitRate().orElse(0) >= TARGET ? ExitCode.OK : BELOW_TARGET;
  }

  private List<Ticket> tickets() {
    try {
      List<Ticket> all = file.isPresent() ? TicketFile.read(file.get()) : TicketFile.packaged();
      int most = atLeastOne("--limit", limit.orElse(Integer.MAX_VALUE));
      if (all.isEmpty()) {
        throw wrong("there is no ticket in " + file.get());
      }
      return all.stream().limit(most).toList();
    } catch (NoSuchFileException e) {
      throw wrong("there is no file " + e.getMessage());
    } catch (IOException e) {
      throw wrong("cannot read the tickets: " + e.getMessage());
    }
  }

  private Endpoint endpoint() {
    return live ? Endpoint.live(key()) : Endpoint.simulated();
  }

  private String key() {
    String key = environment.getOrDefault(KEY, "");
    if (key.isBlank()) {
      throw wrong("--live needs the environment variable " + KEY);
    }
    return key;
  }

  private static Model model() {
    String id = TicketTriagePrompt.PREFIX.model();
    return ModelCatalogue.bundled()
        .find(id)
        .orElseThrow(() -> new IllegalStateException("not in the catalogue: " + id));
  }

  private void book(Call call, Ledger ledger, PrintWriter out) {
    ledger.add(call);
    if (answers) {
      call.ticket().ifPresent(id -> out.printf("%s: %s%n", id, call.answer()));
    }
  }

  private int atLeastOne(String option, int value) {
    if (value < 1) {
      throw wrong(option + " must be 1 or more, but is " + value);
    }
    return value;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
