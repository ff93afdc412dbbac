package shop;

import static io.github.warmprefix.testing.WarmprefixAssertions.assertThat;
import static io.github.warmprefix.testing.WarmprefixAssertions.rendersTheSamePrefixTwice;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.ContentBlockParam;
import com.anthropic.models.messages.DocumentBlockParam;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCountTokensParams;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.MessageParam;
import com.anthropic.models.messages.TextBlockParam;
import com.anthropic.models.messages.Tool;
import com.anthropic.models.messages.batches.BatchCreateParams;
import io.github.warmprefix.annotations.CacheKey;
import io.github.warmprefix.annotations.CacheTtl;
import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;
import io.github.warmprefix.annotations.Section;
import io.github.warmprefix.annotations.Stable;
import io.github.warmprefix.annotations.Workload;
import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.cost.Volume;
import io.github.warmprefix.core.models.Limits;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.runtime.PrefixInfo;
import io.github.warmprefix.runtime.bulk.BulkJob;
import io.github.warmprefix.runtime.bulk.BulkReport;
import io.github.warmprefix.runtime.bulk.BulkResult;
import io.github.warmprefix.runtime.bulk.BulkResults;
import io.github.warmprefix.runtime.bulk.ConsoleProgress;
import io.github.warmprefix.runtime.bulk.PrefixGroup;
import io.github.warmprefix.runtime.monitor.CacheMonitor;
import io.github.warmprefix.runtime.monitor.Sample;
import io.github.warmprefix.runtime.monitor.Tags;
import io.github.warmprefix.runtime.monitor.Thresholds;
import io.github.warmprefix.runtime.monitor.micrometer.CacheMeters;
import io.github.warmprefix.runtime.monitor.otel.GenAiTelemetry;
import io.github.warmprefix.runtime.monitor.trial.Expectation;
import io.github.warmprefix.runtime.monitor.trial.Tolerance;
import io.github.warmprefix.runtime.monitor.trial.Trial;
import io.github.warmprefix.runtime.monitor.trial.TrialResult;
import io.github.warmprefix.runtime.route.Escalation;
import io.github.warmprefix.runtime.route.Routed;
import io.github.warmprefix.runtime.route.Router;
import io.github.warmprefix.runtime.warm.Timer;
import io.github.warmprefix.runtime.warm.Warm;
import io.github.warmprefix.runtime.warm.WarmKeeper;
import io.github.warmprefix.runtime.warm.WarmPlan;
import io.github.warmprefix.testing.MessagesSimulator;
import io.github.warmprefix.testing.junit.SimulatorExtension;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What snippets are given: the imports that they leave out, and the values that they name without
 * showing where these come from. Nothing here is run.
 */
public final class Given {
  public static AnthropicClient client;
  public static Ticket ticket;
  public static List<Ticket> tickets;
  public static Model model;
  public static Limits limits;
  public static io.github.warmprefix.core.cost.Workload workload;
  public static long prefixTokens;
  public static ScheduledExecutorService scheduledExecutor;
  public static Tags tags;
  public static MessageCreateParams request;
  public static MeterRegistry meterRegistry;
  public static OpenTelemetry openTelemetry;
  public static Pager pager;

  private Given() {}

  /** Who is woken at night. */
  public interface Pager {
    void send(String text);
  }

  public static MessageCreateParams request(Ticket ticket) {
    return TicketTriagePrompt.builder().sheet(ticket.brand()).ticket(ticket).build();
  }

  public static void store(BulkResult result) {}

  public static void book(BulkResult result) {}
}
