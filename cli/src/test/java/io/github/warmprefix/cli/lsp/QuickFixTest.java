package io.github.warmprefix.cli.lsp;

import static io.github.warmprefix.cli.lsp.Editor.join;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.cli.Project;
import io.github.warmprefix.cli.Run;
import io.github.warmprefix.cli.lsp.document.Lines;
import io.github.warmprefix.cli.source.Inspected;
import io.github.warmprefix.cli.source.Inspection;
import io.github.warmprefix.cli.source.SourceFiles;
import io.github.warmprefix.cli.source.SourceOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Sessions in which each quick fix mends what the editor shows. */
class QuickFixTest {
  private static final String TICKET =
      """

        @DynamicSuffix
        static String ticket(String text) {
          return text;
        }
      """;
  private static final String CLOCK =
      """
        @CachedPrefix
        static String rules() {
          return "Brakes go first. It is " + java.time.LocalDateTime.now() + ".";
        }
      """;

  @TempDir private Path folder;
  private final Editor editor = Editor.inProcess(Editor.NO_SETTINGS);

  @AfterEach
  void leave() {
    editor.close();
  }

  /** A template that may be cached, with more members. */
  private static String template(String members) {
    return "package shop;\n\nimport io.github.warmprefix.annotations.*;\nimport java.util.*;\n\n"
        + "@PromptTemplate(model = \"claude-opus-5\")\ninterface Desk {\n  @CachedPrefix\n"
        + "  String HANDBOOK = \""
        + Project.longText()
        + "\";\n\n"
        + members
        + "}\n";
  }

  private static String request(String blocks) {
    return """
        package shop;

        import com.anthropic.models.messages.*;
        import java.util.List;

        final class Desk {
          private static final String RULES = "Ask for the frame number. ".repeat(300);

          public static MessageCreateParams request(String question) {
            return MessageCreateParams.builder()
                .model("claude-opus-5")
                .maxTokens(500)
                .systemOfTextBlockParams(
                    List.of(
        %s))
                .addUserMessage("Answer the customer.")
                .build();
          }
        }
        """
        .formatted(blocks);
  }

  static Stream<Arguments> fixes() {
    String set =
        "  Set<String> NAMES = Set.of(\"a\", \"b\");\n\n  @CachedPrefix\n  static String rules() {\n"
            + "    return String.join(\", \", NAMES);\n  }\n";
    String workload = "@Workload(requestsPerDay = 96, gapSeconds = 900)\ninterface";
    return Stream.of(
        Arguments.of(
            "Move the changing text behind the prefix, into ticket()", template(CLOCK + TICKET)),
        Arguments.of(
            "Move the changing text behind the prefix, into a new rulesSuffix()",
            template(CLOCK + TICKET)),
        Arguments.of(
            "Make clock() a @DynamicSuffix",
            template(
                """
                  @CachedPrefix
                  static String clock() {
                    StringBuilder text = new StringBuilder("It is ");
                    text.append(java.time.LocalDateTime.now());
                    return text.toString();
                  }
                """
                    + TICKET)),
        Arguments.of(
            "Declare brand as a @CacheKey",
            template(
                "  @CachedPrefix\n  static String brand(String brand) {\n"
                    + "    return \"A \" + brand;\n  }\n"
                    + TICKET)),
        Arguments.of(
            "Vouch for it with @Stable",
            template(
                "  @CachedPrefix static String region() { return System.getenv(\"REGION\"); }\n"
                    + TICKET)),
        Arguments.of(
            "Move STYLE ahead of ticket()",
            template(TICKET.substring(1) + "\n  @CachedPrefix String STYLE = \"Be short.\";\n")),
        Arguments.of(
            "Keep the order in which it is written, with LinkedHashSet", template(set + TICKET)),
        Arguments.of("Sort it, with TreeSet", template(set + TICKET)),
        Arguments.of("Sort NAMES where it is used, with TreeSet", template(set + TICKET)),
        Arguments.of(
            "Make it a List",
            template(
                "  @CachedPrefix\n  static String rules() {\n    Set<String> names = Set.of(\"a\","
                    + " \"b\");\n    return String.join(\", \", names);\n  }\n"
                    + TICKET)),
        Arguments.of(
            "Sort it by its keys, with TreeMap",
            template(
                "  @CachedPrefix\n  static String fees() {\n"
                    + "    return \"\" + Map.of(\"a\", 1, \"b\", 2);\n  }\n"
                    + TICKET)),
        Arguments.of(
            "Keep the order in which it is written, with LinkedHashMap",
            template(
                "  @CachedPrefix\n  static String fees() {\n"
                    + "    return \"\" + Map.of(\"a\", 1, \"b\", 2);\n  }\n"
                    + TICKET)),
        Arguments.of(
            "Keep the order of the stream, with LinkedHashSet",
            template(
                "  @CachedPrefix\n  static String names() {\n    return String.join(\", \","
                    + " List.of(\"a\", \"b\").stream().collect("
                    + "java.util.stream.Collectors.toUnmodifiableSet()));\n  }\n"
                    + TICKET)),
        Arguments.of(
            "Raise the TTL to one hour",
            template(TICKET.substring(1))
                .replace("claude-opus-5", "claude-haiku-5-5")
                .replace("interface", workload)),
        Arguments.of(
            "Use claude-opus-5", template(TICKET.substring(1)).replace("opus-5", "opus_5")),
        Arguments.of(
            "Move the marker to the block ahead",
            request(
                """
                            TextBlockParam.builder().text(RULES).build(),
                            TextBlockParam.builder()
                                .text("The customer asks: " + question)
                                .cacheControl(CacheControlEphemeral.builder().build())
                                .build()""")),
        Arguments.of(
            "Raise the TTL of all markers to one hour",
            request(
                """
                            TextBlockParam.builder()
                                .text(RULES)
                                .cacheControl(CacheControlEphemeral.builder().build())
                                .build(),
                            TextBlockParam.builder()
                                .text(RULES)
                                .cacheControl(
                                    CacheControlEphemeral.builder()
                                        .ttl(CacheControlEphemeral.Ttl.TTL_1H)
                                        .build())
                                .build()""")),
        Arguments.of("Suppress WP301 with a reason", template(CLOCK + TICKET)));
  }

  @ParameterizedTest
  @MethodSource("fixes")
  void mendsWhatTheEditorShows(String title, String text) throws IOException {
    Path file = new Project(folder).source("Desk", text);
    editor.start(folder);
    editor.open(file, text);
    List<Diagnostic> shown = editor.diagnostics(file);
    assertThat(shown).hasSize(1);

    CodeAction action = action(file, shown, title);
    assertThat(action.getKind()).isEqualTo(CodeActionKind.QuickFix);
    assertThat(action.getDiagnostics()).isEqualTo(shown);
    String fixed = applied(text, action.getEdit().getChanges().get(Editor.uri(file)));

    editor.change(file, fixed);
    assertThat(editor.diagnostics(file)).isEmpty();
    assertCompiles(file, fixed, 0);
  }

  /** A value that changes at midnight is a note, which is left for the author to judge. */
  @ParameterizedTest
  @MethodSource("days")
  void leavesNoMoreThanANoteOfATime(String title, String text) throws IOException {
    Path file = new Project(folder).source("Desk", text);
    editor.start(folder);
    editor.open(file, text);
    CodeAction action = action(file, editor.diagnostics(file), title);
    String fixed = applied(text, action.getEdit().getChanges().get(Editor.uri(file)));

    editor.change(file, fixed);
    assertThat(editor.diagnostics(file))
        .singleElement()
        .extracting(Diagnostic::getCode)
        .isEqualTo(Either.forLeft("WP304"));
    assertCompiles(file, fixed, 1);
  }

  static Stream<Arguments> days() {
    return Stream.of(
        Arguments.of("Print the day only, with LocalDate", template(CLOCK + TICKET)),
        Arguments.of(
            "Print the day only",
            template(
                """
                  @CachedPrefix
                  static String rules() {
                    return java.time.LocalDateTime.now()
                        .format(java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
                  }
                """
                    + TICKET)));
  }

  @Test
  void mendsAPrefixThatIsNotWhatWasLocked() throws IOException {
    String text = template(TICKET.substring(1)).replace("opus-5\"", "opus-5\", version = \"1\"");
    Path file = new Project(folder).source("Desk", text);
    String lock = folder.resolve("warmprefix.lock").toString();
    assertThat(Run.of("lock", "--offline", "--file", lock, file.toString()).exitCode()).isZero();
    String edited = text.replaceFirst("Ask", "Always ask");
    editor.start(folder);
    editor.open(file, edited);
    List<Diagnostic> shown = editor.diagnostics(file);

    CodeAction action = action(file, shown, "Raise the version to 2");
    String fixed = applied(edited, action.getEdit().getChanges().get(Editor.uri(file)));
    editor.change(file, fixed);
    assertThat(editor.diagnostics(file))
        .extracting(Diagnostic::getCode)
        .containsExactly(Either.forLeft("WP402"));
  }

  @Test
  void marksTheVersionThatTheEditsAreFor() {
    String text = template(CLOCK + TICKET);
    Path file = new Project(folder).source("Desk", text);
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setWorkspaceEdit(edits);
    editor.start(folder, params -> params.getCapabilities().setWorkspace(workspace));
    editor.open(file, text);

    List<CodeAction> actions = actions(file, editor.diagnostics(file), CodeActionKind.QuickFix);
    assertThat(actions.get(0).getIsPreferred()).isTrue();
    assertThat(actions.get(0).getEdit().getChanges()).isNullOrEmpty();
    TextDocumentEdit edit = actions.get(0).getEdit().getDocumentChanges().get(0).getLeft();
    assertThat(edit.getTextDocument().getVersion()).isEqualTo(1);
    assertThat(edit.getTextDocument().getUri()).isEqualTo(Editor.uri(file));
  }

  @Test
  void mendsAllAtOnceWhereItIsAskedFor() throws IOException {
    String text =
        template(
            TICKET.substring(1)
                + "\n"
                + CLOCK
                + "\n  @CachedPrefix String STYLE = \"Be short.\";\n");
    Path file = new Project(folder).source("Desk", text);
    editor.start(folder);
    editor.open(file, text);
    List<Diagnostic> shown = editor.diagnostics(file);
    assertThat(shown).hasSize(3);

    List<CodeAction> actions = actions(file, shown, CodeActionKind.SourceFixAll);
    assertThat(actions)
        .singleElement()
        .extracting(CodeAction::getKind)
        .isEqualTo("source.fixAll.warmprefix");
    String fixed = applied(text, actions.get(0).getEdit().getChanges().get(Editor.uri(file)));
    editor.change(file, fixed);
    assertThat(editor.diagnostics(file)).isEmpty();
    assertCompiles(file, fixed, 0);
  }

  @Test
  void offersNothingElsewhere() {
    String text = template(CLOCK + TICKET);
    Path file = new Project(folder).source("Desk", text);
    editor.start(folder);
    editor.open(file, text);
    editor.diagnostics(file);

    assertThat(at(file, Texts.range(text, "package shop"), List.of(), null)).isEmpty();
    assertThat(at(file, Texts.range(text, "LocalDateTime"), List.of(), "refactor")).isEmpty();
  }

  private CodeAction action(Path file, List<Diagnostic> shown, String title) {
    List<CodeAction> actions = actions(file, shown, CodeActionKind.QuickFix);
    assertThat(actions).extracting(CodeAction::getTitle).contains(title);
    return actions.stream().filter(a -> a.getTitle().equals(title)).findFirst().orElseThrow();
  }

  private List<CodeAction> actions(Path file, List<Diagnostic> shown, String kind) {
    return at(file, shown.get(0).getRange(), shown, kind);
  }

  private List<CodeAction> at(Path file, Range range, List<Diagnostic> shown, String kind) {
    CodeActionContext context = new CodeActionContext(shown);
    Optional.ofNullable(kind).ifPresent(only -> context.setOnly(List.of(only)));
    TextDocumentIdentifier id = new TextDocumentIdentifier(Editor.uri(file));
    return join(
            editor
                .server()
                .getTextDocumentService()
                .codeAction(new CodeActionParams(id, range, context)))
        .stream()
        .map(Either::getRight)
        .toList();
  }

  private static String applied(String text, List<TextEdit> edits) {
    Lines lines = new Lines(text);
    StringBuilder fixed = new StringBuilder(text);
    edits.stream()
        .sorted(
            Comparator.comparing((TextEdit edit) -> lines.offset(edit.getRange().getStart()))
                .reversed())
        .forEach(
            edit ->
                fixed.replace(
                    lines.offset(edit.getRange().getStart()),
                    lines.offset(edit.getRange().getEnd()),
                    edit.getNewText()));
    return fixed.toString();
  }

  private static void assertCompiles(Path file, String text, int findings) throws IOException {
    Files.writeString(file, text);
    Inspected inspected =
        Inspection.of(
            SourceFiles.find(List.of(file)),
            CommandLine.populateCommand(new SourceOptions()),
            Optional.empty(),
            (subject, declared) -> {});
    assertThat(inspected.errors()).isEmpty();
    assertThat(inspected.findings()).hasSize(findings);
  }
}
