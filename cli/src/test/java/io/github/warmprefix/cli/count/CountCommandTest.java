package io.github.warmprefix.cli.count;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.Run;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.core.tokens.TokenEstimator;
import io.github.warmprefix.core.tokens.TokenizerFamily;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountCommandTest {
  private static final String TEXT =
      "Ask for the frame number before you quote a part.\n日本語 👩‍🔧\n".repeat(60);

  @TempDir private Path folder;
  private String rules;

  @BeforeEach
  void writeText() throws IOException {
    rules = Files.writeString(folder.resolve("rules.md"), TEXT).toString();
  }

  private static Run count(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "count";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Run.of(all);
  }

  private static JsonObject json(String line) throws JsonParserException {
    return JsonParser.object().from(line);
  }

  private static TokenEstimate tokens(JsonObject json) {
    return new TokenEstimate(json.getLong("low"), json.getLong("expected"), json.getLong("high"));
  }

  @Test
  void contentIsTheEstimateOfTheTextAndTheTopLevelHasTheFrameOfAMessageMore() throws Exception {
    Run run = count("--json", "--model", "claude-haiku-4-5", rules);
    assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
    JsonObject json = json(run.out());
    assertThat(json.keySet())
        .containsExactlyInAnyOrder("file", "model", "low", "expected", "high", "content");
    assertThat(json.getString("file")).isEqualTo(rules);
    assertThat(json.getString("model")).isEqualTo("claude-haiku-4-5");
    TokenEstimate content = TokenEstimator.of(TokenizerFamily.CLAUDE_3).estimate(TEXT);
    int frame =
        ModelCatalogue.bundled()
            .find("claude-haiku-4-5")
            .orElseThrow()
            .messageFrameTokens()
            .getAsInt();
    assertThat(tokens(json.getObject("content"))).isEqualTo(content);
    assertThat(tokens(json)).isEqualTo(content.plus(TokenEstimate.exactly(frame)));
  }

  @Test
  void aModelWhoseFrameIsNotKnownGetsTheMarginOfAllThatAre() throws Exception {
    JsonObject json = json(count("--json", "-m", "claude-fable-5-2", rules).out());
    TokenEstimate frame = new TokenEstimate(6, 7, 11);
    assertThat(tokens(json)).isEqualTo(tokens(json.getObject("content")).plus(frame));
  }

  @Test
  void eachFamilyCountsInItsOwnWay() throws Exception {
    JsonObject older = json(count("--json", "-m", "claude-haiku-4-5", rules).out());
    JsonObject newer = json(count("--json", "-m", "claude-opus-5", rules).out());
    assertThat(newer.getLong("expected")).isGreaterThan(older.getLong("expected"));
  }

  @Test
  void anAliasIsAnsweredWithTheIdOfItsModel() throws Exception {
    String alias = ModelCatalogue.bundled().find("claude-haiku-4-5").orElseThrow().aliases().get(0);
    assertThat(json(count("--json", "-m", alias, rules).out()).getString("model"))
        .isEqualTo("claude-haiku-4-5");
  }

  @Test
  void filesThatCannotBeReadAreNamedAndTheOthersCounted() throws Exception {
    Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9});
    Path cut = Files.write(folder.resolve("cut.txt"), new byte[] {'a', (byte) 0xE2, (byte) 0x82});
    Path none = folder.resolve("none.txt");
    Run run =
        count(
            "--json",
            "-m",
            "claude-opus-5",
            latin.toString(),
            cut.toString(),
            rules,
            none.toString(),
            folder.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCodes.FAILED);
    assertThat(run.lines()).hasSize(1);
    assertThat(json(run.out()).getString("file")).isEqualTo(rules);
    assertThat(run.err().lines())
        .containsExactly(
            "warmprefix count: " + latin + " is not valid UTF-8 at byte 3",
            "warmprefix count: " + cut + " is not valid UTF-8 at byte 1",
            "warmprefix count: " + none + " does not exist",
            "warmprefix count: " + folder + " is a folder");
  }

  @Test
  void anEmptyTextHasNoContent() throws Exception {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    JsonObject json = json(count("--json", "-m", "claude-haiku-4-5", empty.toString()).out());
    assertThat(tokens(json.getObject("content"))).isEqualTo(TokenEstimate.ZERO);
    assertThat(json.getLong("expected")).isEqualTo(7);
  }

  @Test
  void peopleGetATable() {
    Run run = count("-m", "claude-haiku-4-5", rules, rules);
    assertThat(run.lines()).hasSize(3);
    assertThat(run.lines().get(1))
        .matches(" +[\\d,]+ +[\\d,]+ +[\\d,]+ +[\\d,]+  claude-haiku-4-5 +.*rules\\.md");
  }

  @Test
  void anUnknownModelIsAnErrorThatNamesTheNearest() {
    Run run = count("-m", "claude-haiku-45", rules);
    assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "warmprefix count: unknown model claude-haiku-45; did you mean claude-haiku-4-5?");
  }

  @Test
  void aCatalogueOfTheUserIsLaidOverTheBundledOne() throws Exception {
    Path models =
        Files.writeString(
            folder.resolve("models.json"),
            "{\"models\": [{\"id\": \"claude-haiku-4-5\", \"messageFrameTokens\": 1000}]}");
    Run run = count("--json", "-m", "claude-haiku-4-5", "--models", models.toString(), rules);
    JsonObject json = json(run.out());
    assertThat(json.getLong("expected") - json.getObject("content").getLong("expected"))
        .isEqualTo(1000);
  }

  @Test
  void aDamagedCatalogueIsOneClearError() throws Exception {
    Path models = Files.writeString(folder.resolve("models.json"), "{\"models\": 3}");
    Run run = count("-m", "claude-haiku-4-5", "--models", models.toString(), rules);
    assertThat(run.exitCode()).isEqualTo(ExitCodes.FAILED);
    assertThat(run.err().lines()).hasSize(1).first().asString().contains("models.json");
  }

  @Test
  void withoutAModelTheCommandLineMakesNoSense() {
    Run run = count(rules);
    assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(run.err()).contains("--model").contains("Try 'warmprefix count --help'.");
  }

  @Test
  void helpSaysWhatTheFiguresMeanAndWhatTheExitCodesAre() {
    String help = count("--help").out().replaceAll("\\s+", " ");
    assertThat(help)
        .contains("without the framing that the API adds")
        .contains("4 a file or the network let the program down");
  }
}
