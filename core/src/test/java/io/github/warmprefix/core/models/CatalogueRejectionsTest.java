package io.github.warmprefix.core.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a user is told of a models file that cannot be used: one sentence, and never an exception.
 */
class CatalogueRejectionsTest {
  @TempDir private Path folder;

  static Stream<Arguments> notJson() {
    return Stream.of(
        Arguments.of("", "the file is empty"),
        Arguments.of(" \n", "the file is empty"),
        Arguments.of("{\"models\": [", "is not JSON at line 1, column 12: Expected JSON value"),
        Arguments.of("{\n \"asOf\" 3}", "is not JSON at line 2, column"),
        Arguments.of(
            "{\"asOf\": 'x'}", "is not JSON at line 1, column 10: Unexpected character: '"),
        Arguments.of("{} {}", "is not JSON at line 1, column 5: Expected end of input"),
        Arguments.of("{\"a\": " + "x".repeat(500) + "}", "is not JSON at line 1, column 7"),
        Arguments.of("{\"a\": NaN}", "is not JSON at line 1, column 7"),
        Arguments.of("[".repeat(500_000), "the file nests too deeply"),
        Arguments.of("null", "the file must be an object, but is null"),
        Arguments.of("[]", "the file must be an object, but is an array"),
        Arguments.of("\"models\"", "the file must be an object, but is \"models\""));
  }

  static Stream<Arguments> wrongFile() {
    return Stream.of(
        Arguments.of("{\"asOf\": \"yesterday\"}", "asOf must be a date such as 2026-11-21"),
        Arguments.of("{\"asOf\": 20261121}", "asOf must be a string, but is 20261121"),
        Arguments.of("{\"currency\": \"EUR\"}", "currency must be \"USD\", but is \"EUR\""),
        Arguments.of("{\"platform\": \"bedrock\"}", "platform must be \"claude-api\""),
        Arguments.of("{\"platformOverrides\": 1}", "platformOverrides must be an object"),
        Arguments.of("{\"model\": []}", "the file has the field \"model\", which the schema"),
        Arguments.of("{\"models\": {}}", "models must be an array, but is an object"),
        Arguments.of("{\"models\": [3]}", "models[0] must be an object, but is 3"),
        Arguments.of("{\"models\": [{}]}", "models[0] lacks the field id"),
        Arguments.of("{\"limits\": {\"breakpoints\": 0}}", "limits.breakpoints must be a whole"),
        Arguments.of("{\"limits\": {\"customIdPattern\": \"[\"}}", "is no regular expression"),
        Arguments.of("{\"limits\": {\"markers\": 4}}", "limits has the field \"markers\""),
        Arguments.of(
            "{\"toolPromptTokens\": {\"claude-x\": [1, 2]}}",
            "toolPromptTokens.claude-x is given for a model that is not in the catalogue"),
        Arguments.of(
            "{\"toolPromptTokens\": {\"claude-opus-5\": [1]}}",
            "toolPromptTokens.claude-opus-5 must have two numbers, but has 1"),
        Arguments.of(
            "{\"toolPromptTokens\": {\"claude-opus-5\": [1, -2]}}",
            "toolPromptTokens.claude-opus-5[1] must be a whole number from 0"));
  }

  static Stream<Arguments> wrongModel() {
    return Stream.of(
        Arguments.of("\"id\": \"\"", "models[0].id must not be empty"),
        Arguments.of("\"id\": \"  \"", "models[0].id must not be empty"),
        Arguments.of("\"id\": 7", "models[0].id must be a string, but is 7"),
        Arguments.of("\"id\": null", "models[0].id must be a string, but is null"),
        Arguments.of("\"id\": \"" + "x".repeat(300) + "\"", "models[0].id is longer than 200"),
        Arguments.of("\"id\": \"claude-new-9\"", "models[0] is a new model and lacks the field"),
        Arguments.of(
            opus("\"tokenizer\": \"gpt\""), "models[0].tokenizer must be a known tokenizer"),
        Arguments.of(
            opus("\"minimumCacheableTokens\": 0"),
            "models[0].minimumCacheableTokens must be a whole number from 1"),
        Arguments.of(opus("\"minimumCacheableTokens\": 1.5"), "but is 1.5"),
        Arguments.of(
            opus("\"minimumCacheableTokens\": \"512\""), "must be a number, but is \"512\""),
        Arguments.of(opus("\"minimumCacheableTokens\": 1e999999999"), "but is 1e999999999"),
        Arguments.of(
            opus("\"minimumCacheableTokens\": 1e99999999999"), "must be a number in common"),
        Arguments.of(opus("\"minimumConfidence\": \"sure\""), "must be \"documented\" or"),
        Arguments.of(opus("\"status\": \"ACTIVE\""), "models[0].status must be \"active\""),
        Arguments.of(opus("\"retires\": \"2026-13-01\""), "models[0].retires must be a date"),
        Arguments.of(
            opus("\"batchMultiplier\": -1"), "models[0].batchMultiplier must be 0 or more"),
        Arguments.of(opus("\"messageFrameTokens\": []"), "must be a number, but is an array"),
        Arguments.of(
            opus("\"minimumCachableTokens\": 3"),
            "models[0] has the field \"minimumCachableTokens\", which the schema does not know"),
        Arguments.of(opus("\"a\\nb\": 3"), "models[0] has the field \"a?b\""),
        Arguments.of(
            opus("\"usdPerMillionTokens\": {\"input\": -0.01}"),
            "models[0].usdPerMillionTokens.input must be 0 or more, but is -0.01"),
        Arguments.of(
            opus("\"usdPerMillionTokens\": {\"input\": 1e7}"),
            "models[0].usdPerMillionTokens.input must be at most 1000000"),
        Arguments.of(
            opus("\"usdPerMillionTokens\": {\"input\": 1e-999999}"), "with at most 12 decimals"),
        Arguments.of(
            opus("\"usdPerMillionTokens\": {\"input\": " + "1".repeat(100) + "}"),
            "is a number of more than 32 characters"),
        Arguments.of(
            opus("\"usdPerMillionTokens\": {\"cached\": 1}"),
            "models[0].usdPerMillionTokens has the field \"cached\""),
        Arguments.of(
            "\"id\": \"claude-haiku-5-5\", \"usdPerMillionTokens\": {\"input\": 1}",
            "models[0].usdPerMillionTokens gives one price, but this model has prices by prompt"),
        Arguments.of(
            opus("\"promptBands\": []"), "models[0].promptBands must end with a band whose"),
        Arguments.of(
            opus("\"promptBands\": [" + band("5") + "]"), "must end with a band whose upToPrompt"),
        Arguments.of(
            opus("\"promptBands\": [" + band("null") + "," + band("5") + "]"),
            "models[0].promptBands[1] follows a band without limit"),
        Arguments.of(
            opus("\"promptBands\": [" + band("5") + "," + band("5") + "]"),
            "models[0].promptBands[1].upToPromptTokens must be a whole number from 6"),
        Arguments.of(
            opus("\"promptBands\": [{\"upToPromptTokens\": null, \"usdPerMillionTokens\": {}}]"),
            "models[0].promptBands[0].usdPerMillionTokens lacks the field input"),
        Arguments.of(
            opus(
                "\"promptBands\": [" + band("null") + "], \"usdPerMillionTokens\": {\"input\": 2}"),
            "models[0].usdPerMillionTokens differs from the first of promptBands"),
        Arguments.of(
            opus("\"aliases\": [\"fast\", \"fast\"]"),
            "models[0] uses the name \"fast\", which \"claude-opus-5\" has already"),
        Arguments.of(
            opus("\"aliases\": [\"claude-haiku-4-5-20251001\"]"),
            "models[0] uses the name \"claude-haiku-4-5-20251001\", which \"claude-haiku-4-5\" has"),
        Arguments.of(opus("\"aliases\": [\"\"]"), "models[0].aliases[0] must not be empty"),
        Arguments.of(
            opus("\"status\": \"active\"}, {\"id\": \"claude-opus-5\""),
            "models[1] has the same id as models[0], \"claude-opus-5\""));
  }

  @ParameterizedTest
  @MethodSource({"notJson", "wrongFile"})
  void aWrongFileIsToldByItsPlace(String text, String told) throws IOException {
    assertRejected(Files.writeString(folder.resolve("models.json"), text), told);
  }

  @ParameterizedTest
  @MethodSource("wrongModel")
  void aWrongModelIsToldByItsPlace(String fields, String told) throws IOException {
    String text = "{\"models\": [{" + fields + "}]}";
    assertRejected(Files.writeString(folder.resolve("models.json"), text), told);
  }

  @Test
  void aMissingFileIsToldByItsName() {
    assertRejected(folder.resolve("none.json"), "there is no such file");
  }

  @Test
  void aDirectoryIsNoFile() {
    assertRejected(folder, "this is a directory, not a file");
  }

  @Test
  void aHugeFileIsNotReadWhole() throws IOException {
    Path file =
        Files.writeString(folder.resolve("huge.json"), " ".repeat(ModelCatalogue.LARGEST_FILE));
    assertRejected(file, "the file is empty");
    Files.writeString(file, " ".repeat(ModelCatalogue.LARGEST_FILE + 1));
    assertRejected(file, "the file is larger than 1048576 bytes, the most that is read");
  }

  @Test
  void bytesThatAreNoTextAreToldAsSuch() throws IOException {
    Path file = folder.resolve("binary.json");
    Files.write(file, new byte[] {'{', '"', (byte) 0xff, '"', '}'});
    assertRejected(file, "the file is not UTF-8 text");
    Files.write(file, "{\"models\": []}".getBytes(StandardCharsets.UTF_16));
    assertRejected(file, "the file is not UTF-8 text");
  }

  @Property(tries = 300)
  void noTextMakesItThrow(@ForAll String text) throws IOException {
    Path file = Files.createTempFile("models", ".json");
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      CatalogueResult result = ModelCatalogue.withOverrides(Files.write(file, bytes));
      assertThat(result).isInstanceOf(CatalogueResult.Rejected.class);
    } finally {
      Files.delete(file);
    }
  }

  private static void assertRejected(Path file, String told) {
    assertThat(ModelCatalogue.withOverrides(file))
        .isInstanceOfSatisfying(
            CatalogueResult.Rejected.class,
            rejected ->
                assertThat(rejected.message())
                    .startsWith("models file " + file + ": ")
                    .contains(told)
                    .doesNotContain("\n")
                    .hasSizeLessThan(file.toString().length() + 300));
  }

  private static String opus(String more) {
    return "\"id\": \"claude-opus-5\", " + more;
  }

  private static String band(String limit) {
    return """
        {"upToPromptTokens": %s, "usdPerMillionTokens": {
          "input": 1, "cacheWrite5m": 2, "cacheWrite1h": 3, "cacheRead": 4, "output": 5}}"""
        .formatted(limit);
  }
}
