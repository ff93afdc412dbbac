package io.github.warmprefix.core.models;

import io.github.warmprefix.core.json.JsonPlace;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a whole catalogue file over what is known already. */
final class CatalogueReader {
  private static final Set<String> FIELDS =
      Set.of(
          "asOf",
          "currency",
          "platform",
          "limits",
          "platformOverrides",
          "toolPromptTokens",
          "models");
  private static final int MOST_TOKENS = 1_000_000_000;

  private final JsonPlace json;
  private final Optional<ModelCatalogue> known;

  private CatalogueReader(JsonPlace json, Optional<ModelCatalogue> known) {
    this.json = json.allow(FIELDS);
    this.known = known;
  }

  /**
   * Reads a catalogue.
   *
   * @param json the whole file
   * @param known the catalogue the file is laid over, or empty where the file stands alone
   */
  static ModelCatalogue read(JsonPlace json, Optional<ModelCatalogue> known) {
    return new CatalogueReader(json, known).catalogue();
  }

  private ModelCatalogue catalogue() {
    checkOnly("currency", "USD");
    checkOnly("platform", "claude-api");
    json.find("platformOverrides").ifPresent(JsonPlace::fields);
    LocalDate asOf =
        given("asOf").map(JsonPlace::date).or(() -> known.map(ModelCatalogue::asOf)).orElseThrow();
    Limits limits =
        given("limits")
            .map(place -> LimitsReader.read(place, known.map(ModelCatalogue::limits)))
            .or(() -> known.map(ModelCatalogue::limits))
            .orElseThrow();
    return new ModelCatalogue(asOf, limits, withToolPrompts(models()));
  }

  /** The field, which only a file that is laid over a catalogue may leave out. */
  private Optional<JsonPlace> given(String name) {
    return known.isPresent() ? json.find(name) : Optional.of(json.require(name));
  }

  private void checkOnly(String name, String only) {
    given(name)
        .ifPresent(
            place -> place.oneOf(text -> Optional.of(text).filter(only::equals), '"' + only + '"'));
  }

  /** The models by id: those known, in their order, then the new ones in the order of the file. */
  private Map<String, Model> models() {
    Map<String, Model> models = new LinkedHashMap<>();
    known.ifPresent(
        catalogue -> catalogue.models().forEach(model -> models.put(model.id(), model)));
    Map<String, JsonPlace> places = new LinkedHashMap<>();
    for (JsonPlace place : given("models").map(JsonPlace::elements).orElseGet(List::of)) {
      Model model = ModelReader.read(place, id -> Optional.ofNullable(models.get(id)));
      JsonPlace earlier = places.putIfAbsent(model.id(), place);
      if (earlier != null) {
        throw place.wrong("has the same id as " + earlier.path() + ", " + shown(model.id()));
      }
      models.put(model.id(), model);
    }
    checkNames(models.values(), places);
    return models;
  }

  private static void checkNames(Collection<Model> models, Map<String, JsonPlace> places) {
    Map<String, String> owners = new HashMap<>();
    Stream<Model> untouched = models.stream().filter(model -> !places.containsKey(model.id()));
    untouched.forEach(model -> names(model).forEach(name -> owners.put(name, model.id())));
    for (Model model : models) {
      if (places.containsKey(model.id())) {
        for (String name : names(model).toList()) {
          String owner = owners.putIfAbsent(name, model.id());
          if (owner != null) {
            throw places
                .get(model.id())
                .wrong("uses the name " + shown(name) + ", which " + shown(owner) + " has already");
          }
        }
      }
    }
  }

  private static Stream<String> names(Model model) {
    return Stream.concat(Stream.of(model.id()), model.aliases().stream());
  }

  private List<Model> withToolPrompts(Map<String, Model> models) {
    for (JsonPlace place : given("toolPromptTokens").map(JsonPlace::fields).orElseGet(List::of)) {
      String id = place.name();
      Model model = models.get(id);
      if (model == null) {
        throw place.wrong("is given for a model that is not in the catalogue");
      }
      models.put(id, withToolPrompt(model, toolPrompt(place)));
    }
    return List.copyOf(models.values());
  }

  private static ToolPrompt toolPrompt(JsonPlace place) {
    List<JsonPlace> both = place.elements();
    if (both.size() != 2) {
      throw place.wrong("must have two numbers, but has " + both.size());
    }
    return new ToolPrompt(
        (int) both.get(0).whole(0, MOST_TOKENS), (int) both.get(1).whole(0, MOST_TOKENS));
  }

  private static Model withToolPrompt(Model model, ToolPrompt toolPrompt) {
    return new Model(
        model.id(),
        model.aliases(),
        model.family(),
        model.minimumCacheableTokens(),
        model.minimumDocumented(),
        model.prices(),
        model.bands(),
        model.batchMultiplier(),
        model.status(),
        model.retires(),
        model.messageFrameTokens(),
        Optional.of(toolPrompt));
  }

  private static String shown(String name) {
    return JsonPlace.quoted(name);
  }
}
