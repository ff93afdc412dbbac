package io.github.warmprefix.core.tokens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The texts of a data folder with their true token counts.
 *
 * @param texts the whole texts, by id
 * @param pieces what to fit on: pieces of the texts, and the texts that have none
 */
record Samples(List<Sample> texts, List<Piece> pieces) {
  /**
   * A text.
   *
   * @param fold the part of the cross-validation it belongs to
   * @param kind the kind of text, for example {@code prose} or {@code language:Latn}
   * @param tokens the true number of tokens by family
   */
  record Sample(int fold, String kind, String text, Map<TokenizerFamily, Integer> tokens) {
    boolean naturalLanguage() {
      return kind.startsWith("language:");
    }

    boolean latin() {
      return kind.equals("language:Latn");
    }
  }

  /** A piece of a text, from {@code start} to {@code end} in characters. */
  record Piece(Sample whole, int start, int end, Map<TokenizerFamily, Integer> tokens) {
    CharSequence text() {
      return whole.text().subSequence(start, end);
    }
  }

  /** Reads {@code train.jsonl}, {@code train2.jsonl} and {@code chunks.jsonl}. */
  static Samples read(Path folder) throws IOException {
    Map<String, Map<String, Object>> rows = new TreeMap<>();
    for (String name : List.of("train.jsonl", "train2.jsonl")) {
      for (String line : Files.readAllLines(folder.resolve(name))) {
        Map<String, Object> row = JsonRow.read(line);
        rows.put((String) row.get("id"), row);
      }
    }
    Map<String, String> bodies = new TreeMap<>();
    rows.forEach((id, row) -> bodies.put(id, (String) row.get("text")));
    Folds folds = Folds.of(bodies);
    Map<String, Sample> texts = new TreeMap<>();
    rows.forEach(
        (id, row) ->
            texts.put(
                id,
                new Sample(
                    folds.of(id), (String) row.get("kind"), bodies.get(id), tokens(row))));
    return new Samples(List.copyOf(texts.values()), pieces(folder, texts));
  }

  private static List<Piece> pieces(Path folder, Map<String, Sample> texts) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    Set<String> cut = new HashSet<>();
    for (String line : Files.readAllLines(folder.resolve("chunks.jsonl"))) {
      Map<String, Object> row = JsonRow.read(line);
      String id = (String) row.get("id");
      cut.add(id);
      Sample whole = texts.get(id);
      int start = whole.text().offsetByCodePoints(0, number(row.get("start")));
      int length = number(row.get("end")) - number(row.get("start"));
      int end = whole.text().offsetByCodePoints(start, length);
      pieces.add(new Piece(whole, start, end, tokens(row)));
    }
    texts.forEach(
        (id, text) -> {
          if (!cut.contains(id)) {
            pieces.add(new Piece(text, 0, text.text().length(), text.tokens()));
          }
        });
    return pieces;
  }

  private static Map<TokenizerFamily, Integer> tokens(Map<String, Object> row) {
    Map<?, ?> counts = (Map<?, ?>) row.get("tokens");
    Map<TokenizerFamily, Integer> tokens = new HashMap<>();
    for (TokenizerFamily family : TokenizerFamily.values()) {
      tokens.put(family, number(counts.get(family.id())));
    }
    return tokens;
  }

  private static int number(Object number) {
    return ((Double) number).intValue();
  }
}
