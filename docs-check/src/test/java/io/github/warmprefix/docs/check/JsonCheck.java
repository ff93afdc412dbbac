package io.github.warmprefix.docs.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.warmprefix.docs.page.Snippet;

/** JSON, which must be valid. */
final class JsonCheck implements Check {
  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  @Override
  public boolean takes(Snippet snippet) {
    return snippet.language().equals("json");
  }

  @Override
  public void check(Snippet snippet, Workshop workshop) throws Exception {
    try {
      STRICT.readTree(snippet.text());
    } catch (JsonProcessingException e) {
      throw new AssertionError(snippet.place() + ": " + e.getMessage(), e);
    }
    if (snippet.marks().file().isPresent()) {
      workshop.keep(snippet.marks().file().orElseThrow(), snippet.text());
    }
  }
}
