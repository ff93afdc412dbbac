package io.github.warmprefix.core.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.warmprefix.core.tokens.TokenizerFamily;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueOverridesTest {
  private static final String NEW_MODEL =
      """
      {"models": [{
        "id": "house-model-1", "aliases": ["house-model"], "tokenizer": "claude-3",
        "minimumCacheableTokens": 2000, "minimumConfidence": "inferred",
        "usdPerMillionTokens": {
          "input": 3, "cacheWrite5m": 3.75, "cacheWrite1h": 6, "cacheRead": 0.30, "output": 15},
        "batchMultiplier": 1, "status": "active", "note": "ours"}]}
      """;

  @TempDir private Path folder;

  @Test
  void anEmptyObjectChangesNothing() {
    ModelCatalogue catalogue = load("{}");
    assertThat(catalogue.models()).isEqualTo(ModelCatalogue.bundled().models());
    assertThat(catalogue.limits()).isEqualTo(ModelCatalogue.bundled().limits());
    assertThat(catalogue.asOf()).isEqualTo(ModelCatalogue.bundled().asOf());
  }

  @Test
  void theBundledFileLaidOverItselfChangesNothing() throws IOException {
    Path copy = folder.resolve("copy.json");
    try (var in = ModelCatalogue.class.getResourceAsStream("models.json")) {
      Files.copy(in, copy);
    }
    assertThat(loaded(copy).models()).isEqualTo(ModelCatalogue.bundled().models());
  }

  @Test
  void aFieldReplacesTheKnownOneAndLeavesTheRest() {
    ModelCatalogue catalogue =
        load("{\"models\": [{\"id\": \"claude-haiku-4-5\", \"minimumCacheableTokens\": 2048}]}");
    Model before = ModelCatalogue.bundled().find("claude-haiku-4-5").orElseThrow();
    Model after = catalogue.find("claude-haiku-4-5-20251001").orElseThrow();
    assertThat(after.minimumCacheableTokens()).isEqualTo(2048);
    assertThat(after)
        .usingRecursiveComparison()
        .ignoringFields("minimumCacheableTokens")
        .isEqualTo(before);
    assertThat(catalogue.models()).hasSameSizeAs(ModelCatalogue.bundled().models());
  }

  @Test
  void onePriceReplacesTheKnownOneExactlyAsItIsWritten() {
    Model model =
        load("""
                {"models": [{"id": "claude-opus-5", "usdPerMillionTokens": {"cacheRead": 0.4700}}]}
                """)
            .find("claude-opus-5")
            .orElseThrow();
    assertThat(model.prices().cacheRead()).isEqualTo(new BigDecimal("0.4700"));
    assertThat(model.prices().input()).isEqualTo(new BigDecimal("5"));
    assertThat(model.bands()).containsExactly(new PromptBand(OptionalLong.empty(), model.prices()));
  }

  @Test
  void aNewModelComesBehindTheKnownOnes() {
    ModelCatalogue catalogue = load(NEW_MODEL);
    assertThat(catalogue.models()).last().extracting(Model::id).isEqualTo("house-model-1");
    Model model = catalogue.find("house-model").orElseThrow();
    assertThat(model.family()).isEqualTo(TokenizerFamily.CLAUDE_3);
    assertThat(model.minimumDocumented()).isFalse();
    assertThat(model.prices().cacheRead()).isEqualTo(new BigDecimal("0.30"));
    assertThat(catalogue.nearest("house_model_1")).containsExactly("house-model-1");
  }

  @Test
  void bandsReplaceAPriceAndAPriceBehindABandReplacesBands() {
    String band =
        """
        {"upToPromptTokens": %s, "usdPerMillionTokens": {
          "input": %s, "cacheWrite5m": 2, "cacheWrite1h": 3, "cacheRead": 4, "output": 5}}
        """;
    String model = "{\"models\": [{\"id\": \"%s\", \"promptBands\": [%s]}]}";
    String two = band.formatted("200000", "1") + "," + band.formatted("null", "7");
    Model banded = load(model.formatted("claude-opus-5", two)).find("claude-opus-5").orElseThrow();
    assertThat(banded.prices().input()).isEqualTo("1");
    assertThat(banded.bands())
        .extracting(PromptBand::upToPromptTokens)
        .containsExactly(OptionalLong.of(200_000), OptionalLong.empty());

    Model flat =
        load(model.formatted("claude-haiku-5-5", band.formatted("null", "7")))
            .find("claude-haiku-5-5")
            .orElseThrow();
    assertThat(flat.prices().input()).isEqualTo("7");
    assertThat(flat.bands()).hasSize(1);
  }

  @Test
  void nullTakesAnOptionalFigureAway() {
    Model model =
        load("""
                {"models": [{"id": "claude-sonnet-4-5", "status": "active", "retires": null,
                  "messageFrameTokens": null}]}
                """)
            .find("claude-sonnet-4-5")
            .orElseThrow();
    assertThat(model.status()).isEqualTo(ModelStatus.ACTIVE);
    assertThat(model.retires()).isEmpty();
    assertThat(model.messageFrameTokens()).isEmpty();
  }

  @Test
  void aliasesReplaceTheKnownOnes() {
    ModelCatalogue catalogue =
        load("{\"models\": [{\"id\": \"claude-haiku-4-5\", \"aliases\": [\"fast\"]}]}");
    assertThat(catalogue.find("fast")).isPresent();
    assertThat(catalogue.find("claude-haiku-4-5-20251001")).isEmpty();
  }

  @Test
  void theDayALimitAndAToolPromptMayBeGivenAlone() {
    ModelCatalogue catalogue =
        load(
            """
            {"asOf": "2027-01-31", "limits": {"lookbackBlocks": 30},
             "toolPromptTokens": {"comment": "measured", "claude-fable-5-2": [286, 406]}}
            """);
    assertThat(catalogue.asOf()).isEqualTo(LocalDate.of(2027, 1, 31));
    assertThat(catalogue.limits().lookbackBlocks()).isEqualTo(30);
    assertThat(catalogue.limits().markers()).isEqualTo(4);
    assertThat(catalogue.find("claude-fable-5-2").orElseThrow().toolPrompt())
        .contains(new ToolPrompt(286, 406));
  }

  @Test
  void everyLimitCanBeLaidOver() {
    assertThat(
            load("""
                    {"limits": {"breakpoints": 5, "lookbackBlocks": 30, "batchRequests": 7,
                     "batchMegabytes": 2, "customIdPattern": "^x+$", "batchExpiryHours": 48,
                     "batchResultsDays": 3}}
                    """)
                .limits())
        .isEqualTo(
            new Limits(5, 30, 7, 2_000_000L, "^x+$", Duration.ofHours(48), Duration.ofDays(3)));
  }

  @Test
  void aByteOrderMarkDoesNoHarm() {
    assertThat(load("\uFEFF" + NEW_MODEL).find("house-model-1")).isPresent();
  }

  @Test
  void anAliasMayMoveFromOneModelToAnotherInOneFile() {
    ModelCatalogue catalogue =
        load(
            """
            {"models": [{"id": "claude-opus-4-5", "aliases": []},
              {"id": "claude-opus-5", "aliases": ["claude-opus-4-5-20251101"]}]}
            """);
    assertThat(catalogue.find("claude-opus-4-5-20251101")).map(Model::id).contains("claude-opus-5");
    assertThat(List.copyOf(catalogue.models())).hasSize(22);
  }

  private ModelCatalogue load(String json) {
    Path file = folder.resolve("models.json");
    try {
      Files.writeString(file, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return loaded(file);
  }

  private static ModelCatalogue loaded(Path file) {
    return assertThat(ModelCatalogue.withOverrides(file))
        .asInstanceOf(type(CatalogueResult.Loaded.class))
        .actual()
        .catalogue();
  }
}
