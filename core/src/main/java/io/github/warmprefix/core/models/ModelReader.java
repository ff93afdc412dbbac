package io.github.warmprefix.core.models;

import io.github.warmprefix.core.json.JsonPlace;
import io.github.warmprefix.core.tokens.TokenizerFamily;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Reads one model of a catalogue file over what is known of it already. */
final class ModelReader {
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "aliases",
          "tokenizer",
          "minimumCacheableTokens",
          "minimumConfidence",
          "usdPerMillionTokens",
          "promptBands",
          "batchMultiplier",
          "status",
          "retires",
          "messageFrameTokens");
  private static final Map<String, Boolean> CONFIDENCES =
      Map.of("documented", true, "inferred", false);
  private static final Map<String, ModelStatus> STATUSES =
      Map.of(
          "active", ModelStatus.ACTIVE,
          "deprecated", ModelStatus.DEPRECATED,
          "retired", ModelStatus.RETIRED);
  private static final int MOST_TOKENS = 1_000_000_000;

  private final JsonPlace json;
  private final Optional<Model> known;

  private ModelReader(JsonPlace json, Optional<Model> known) {
    this.json = json.allow(FIELDS);
    this.known = known;
  }

  /**
   * Reads a model.
   *
   * @param json the object of the model
   * @param known finds what is known already of a model by its id
   */
  static Model read(JsonPlace json, Function<String, Optional<Model>> known) {
    return new ModelReader(json, known.apply(json.require("id").text())).model();
  }

  private Model model() {
    List<PromptBand> bands = PriceReader.bands(json, known.map(Model::bands).orElseGet(List::of));
    return new Model(
        json.require("id").text(),
        value("aliases", ModelReader::texts, Model::aliases),
        value("tokenizer", ModelReader::family, Model::family),
        value("minimumCacheableTokens", ModelReader::tokens, Model::minimumCacheableTokens),
        value("minimumConfidence", ModelReader::documented, Model::minimumDocumented),
        bands.get(0).prices(),
        bands,
        value("batchMultiplier", JsonPlace::amount, Model::batchMultiplier),
        value("status", ModelReader::status, Model::status),
        json.find("retires")
            .map(place -> Optional.ofNullable(place.value()).map(date -> place.date()))
            .orElseGet(() -> known.flatMap(Model::retires)),
        json.find("messageFrameTokens")
            .map(ModelReader::frame)
            .orElseGet(() -> known.map(Model::messageFrameTokens).orElseGet(OptionalInt::empty)),
        known.flatMap(Model::toolPrompt));
  }

  private <T> T value(String name, Function<JsonPlace, T> read, Function<Model, T> fallback) {
    return json.find(name)
        .map(read)
        .or(() -> known.map(fallback))
        .orElseThrow(() -> json.wrong("is a new model and lacks the field " + name));
  }

  private static List<String> texts(JsonPlace place) {
    return place.elements().stream().map(JsonPlace::text).toList();
  }

  private static TokenizerFamily family(JsonPlace place) {
    return place.oneOf(TokenizerFamily::of, "a known tokenizer, \"claude-3\" or \"claude-4.7\"");
  }

  private static boolean documented(JsonPlace place) {
    return place.oneOf(
        text -> Optional.ofNullable(CONFIDENCES.get(text)), "\"documented\" or \"inferred\"");
  }

  private static ModelStatus status(JsonPlace place) {
    return place.oneOf(
        text -> Optional.ofNullable(STATUSES.get(text)),
        "\"active\", \"deprecated\" or \"retired\"");
  }

  private static int tokens(JsonPlace place) {
    return (int) place.whole(1, MOST_TOKENS);
  }

  private static OptionalInt frame(JsonPlace place) {
    return place.value() == null
        ? OptionalInt.empty()
        : OptionalInt.of((int) place.whole(0, MOST_TOKENS));
  }
}
