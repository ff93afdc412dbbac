package io.github.warmprefix.core.tokens;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The texts of a data folder with their true token counts.
 *
 * @param texts the whole texts
 * @param pieces what to fit on: pieces of the texts, and the texts that have none
 */
record Samples(List<Sample> texts, List<Sample> pieces) {
  /** In how many parts the texts are split; the first part is held out. */
  static final int FOLDS = 5;

  /**
   * A text, or a piece of one.
   *
   * @param group texts of one group may have words in common, and stay together in every split
   * @param kind the kind of text, for example {@code prose} or {@code language:Latn}
   * @param counts the counters of its features
   * @param tokens the true number of tokens by family
   */
  record Sample(String group, String kind, int[] counts, Map<TokenizerFamily, Integer> tokens) {
    /** The part it belongs to, the same in every run. */
    int fold() {
      CRC32 hash = new CRC32();
      hash.update(group.getBytes(StandardCharsets.UTF_8));
      return (int) (hash.getValue() % FOLDS);
    }

    boolean heldOut() {
      return fold() == 0;
    }

    boolean naturalLanguage() {
      return kind.startsWith("language:");
    }

    boolean latin() {
      return kind.equals("language:Latn");
    }
  }

  /** Reads {@code train.jsonl}, {@code train2.jsonl} and {@code chunks.jsonl}. */
  static Samples read(Path folder) throws IOException {
    Map<String, String> bodies = new HashMap<>();
    Map<String, Sample> texts = new TreeMap<>();
    for (String name : List.of("train.jsonl", "train2.jsonl")) {
      for (String line : Files.readAllLines(folder.resolve(name))) {
        Map<String, Object> row = JsonRow.read(line);
        String body = (String) row.get("text");
        bodies.put((String) row.get("id"), body);
        texts.put((String) row.get("id"), sample(row, (String) row.get("kind"), body));
      }
    }
    List<Sample> pieces = new ArrayList<>();
    Set<String> cut = new HashSet<>();
    for (String line : Files.readAllLines(folder.resolve("chunks.jsonl"))) {
      Map<String, Object> row = JsonRow.read(line);
      String id = (String) row.get("id");
      cut.add(id);
      String body = bodies.get(id);
      int start = body.offsetByCodePoints(0, whole(row.get("start")));
      int length = whole(row.get("end")) - whole(row.get("start"));
      String piece = body.substring(start, body.offsetByCodePoints(start, length));
      pieces.add(sample(row, texts.get(id).kind(), piece));
    }
    texts.entrySet().stream()
        .filter(text -> !cut.contains(text.getKey()))
        .forEach(text -> pieces.add(text.getValue()));
    return new Samples(List.copyOf(texts.values()), pieces);
  }

  private static Sample sample(Map<String, Object> row, String kind, String body) {
    String id = (String) row.get("id");
    Map<?, ?> counts = (Map<?, ?>) row.get("tokens");
    Map<TokenizerFamily, Integer> tokens = new HashMap<>();
    for (TokenizerFamily family : TokenizerFamily.values()) {
      tokens.put(family, whole(counts.get(family.id())));
    }
    return new Sample(
        id.substring(id.lastIndexOf('/') + 1), kind, TextFeatures.count(body), tokens);
  }

  private static int whole(Object number) {
    return ((Double) number).intValue();
  }
}
