package io.github.warmprefix.cli.lock;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.errors.AnthropicException;
import com.anthropic.errors.AnthropicServiceException;
import com.anthropic.models.messages.ContentBlockParam;
import com.anthropic.models.messages.MessageCountTokensParams;
import com.anthropic.models.messages.TextBlockParam;
import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.FailureException;
import io.github.warmprefix.core.lock.LockedTokens;
import io.github.warmprefix.core.lock.PrefixKey;
import io.github.warmprefix.processor.lock.PrefixPrint;
import io.github.warmprefix.processor.lock.WirePrefix;
import io.github.warmprefix.processor.lock.WireTurn;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Has the API count. A prefix has as many tokens as a request that ends behind it, with a minimal
 * turn of the user, has more than that turn alone.
 */
final class ApiCounts implements TokenSource {
  private static final String SOURCE = "count_tokens";
  private static final String MINIMAL_TURN = "x";
  private static final int RETRIES = 5;
  private static final WirePrefix NOTHING = new WirePrefix(List.of(), List.of());

  private final AnthropicClient client;
  private final RateLimit limit;
  private final Progress progress;
  private final Map<String, Long> turns = new HashMap<>();

  ApiCounts(String apiKey, Optional<String> baseUrl, RateLimit limit, Progress progress) {
    AnthropicOkHttpClient.Builder builder =
        AnthropicOkHttpClient.builder().apiKey(apiKey).maxRetries(RETRIES);
    baseUrl.ifPresent(builder::baseUrl);
    client = builder.build();
    this.limit = limit;
    this.progress = progress;
  }

  @Override
  public LockedTokens tokens(PrefixKey key, PrefixPrint print) {
    progress.next(key.toString());
    String model = print.entry().model();
    long all = count(request(model, print.wire()));
    long turn = turns.computeIfAbsent(model, id -> count(request(id, NOTHING)));
    return new LockedTokens.Counted(Math.max(0, all - turn), SOURCE, LocalDate.now(ZoneOffset.UTC));
  }

  private static MessageCountTokensParams request(String model, WirePrefix prefix) {
    MessageCountTokensParams.Builder request = MessageCountTokensParams.builder().model(model);
    if (!prefix.system().isEmpty()) {
      request.systemOfTextBlockParams(prefix.system().stream().map(ApiCounts::block).toList());
    }
    for (WireTurn turn : prefix.messages()) {
      List<ContentBlockParam> blocks =
          turn.texts().stream().map(ApiCounts::block).map(ContentBlockParam::ofText).toList();
      if (turn.role().equals("user")) {
        request.addUserMessageOfContentBlockParams(blocks);
      } else {
        request.addAssistantMessageOfContentBlockParams(blocks);
      }
    }
    return request.addUserMessage(MINIMAL_TURN).build();
  }

  private static TextBlockParam block(String text) {
    return TextBlockParam.builder().text(text).build();
  }

  private long count(MessageCountTokensParams request) {
    limit.await();
    try {
      return client.messages().countTokens(request).inputTokens();
    } catch (AnthropicServiceException e) {
      String said = e.apiMessage().orElse("without saying why");
      throw failure("the API refused to count (HTTP " + e.statusCode() + "): " + said);
    } catch (AnthropicException e) {
      throw failure("the API cannot be reached: " + root(e).getMessage());
    }
  }

  private static Throwable root(Throwable e) {
    return e.getCause() == null ? e : root(e.getCause());
  }

  private static FailureException failure(String message) {
    return new FailureException(
        ExitCodes.FAILED,
        message + "; what was counted before is locked, --offline records estimates");
  }

  @Override
  public void close() {
    progress.end();
    client.close();
  }
}
