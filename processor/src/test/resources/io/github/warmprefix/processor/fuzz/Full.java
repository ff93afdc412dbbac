package shop;

import com.anthropic.core.JsonValue;
import com.anthropic.models.messages.Base64PdfSource;
import com.anthropic.models.messages.DocumentBlockParam;
import com.anthropic.models.messages.MessageParam;
import com.anthropic.models.messages.Tool;
import io.github.warmprefix.annotations.CacheKey;
import io.github.warmprefix.annotations.CacheTtl;
import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;
import io.github.warmprefix.annotations.Section;
import io.github.warmprefix.annotations.Stable;
import io.github.warmprefix.annotations.Workload;
import java.util.List;
import java.util.Map;

@Workload(requestsPerDay = 4_000, hoursPerDay = 9, suffixTokens = 300, outputTokens = 200, keys = 2)
@PromptTemplate(model = "claude-sonnet-4-5", maxTokens = 512, version = "3")
public interface Full<T extends Comparable<? super T> & Full.Named> {
  @CachedPrefix(ttl = CacheTtl.ONE_HOUR)
  static List<Tool> tools() {
    return List.of(
        Tool.builder()
            .name("stock")
            .description("Looks up the stock of a shop.")
            .inputSchema(
                Tool.InputSchema.builder()
                    .properties(JsonValue.from(Map.of("shop", Map.of("type", "string"))))
                    .build())
            .build());
  }

  @CachedPrefix(ttl = CacheTtl.ONE_HOUR, resource = "prompts/handbook.md")
  String rules();

  @CachedPrefix(resource = "prompts/more.md")
  String MORE = "";

  @CachedPrefix
  static String handbook(@CacheKey Brand brand, @Stable(reason = "set at release") String edition) {
    String of = switch (brand) {
      case NORTH -> "cold";
      case SOUTH -> { yield Brand.text(3, "warm", "dry"); }
    };
    return brand.name() + of + edition + "\u00e9 \uD83D\uDEB2 \s" + 'c' + 1.5e3f + 0x7FL;
  }

  @CachedPrefix(section = Section.USER)
  static DocumentBlockParam prices() {
    return DocumentBlockParam.builder()
        .source(Base64PdfSource.builder().data("JVBERi0xLjQ=").build())
        .build();
  }

  @CachedPrefix(section = Section.USER)
  String EXAMPLE = """
      The chain \s "slips" on \
      the small cogs.
      """;

  @CachedPrefix(section = Section.ASSISTANT)
  String ANSWER = "P4" + (char) 65 + (1 + 2) * 3;

  @DynamicSuffix
  static List<MessageParam> history(List<MessageParam> earlier, int... last) {
    return earlier.stream().skip(last.length).toList();
  }

  @DynamicSuffix(template = "In {{tone}} words, in {{language}}: ")
  String reply(String tone, String language);

  @DynamicSuffix(resource = "prompts/ticket.md")
  String ticket(String id, long number);

  interface Named {}

  @SuppressWarnings("WP305")
  enum Brand implements Named {
    NORTH(1) {
      @Override
      int rank() {
        return super.rank() + 1;
      }
    },
    SOUTH;

    private final int rank;

    Brand(int... rank) {
      this.rank = rank.length;
    }

    int rank() {
      return rank;
    }

    static String text(int times, String... words) {
      return String.join(", ", words).repeat(times);
    }
  }
}
