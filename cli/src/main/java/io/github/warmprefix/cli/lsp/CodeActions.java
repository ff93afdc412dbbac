package io.github.warmprefix.cli.lsp;

import io.github.warmprefix.cli.lsp.analysis.Analyst;
import io.github.warmprefix.cli.lsp.analysis.Judgement;
import io.github.warmprefix.cli.lsp.analysis.Rehearsals;
import io.github.warmprefix.cli.lsp.document.OpenDocument;
import io.github.warmprefix.cli.lsp.document.OpenDocuments;
import io.github.warmprefix.cli.lsp.fix.Fix;
import io.github.warmprefix.cli.lsp.fix.Fixes;
import io.github.warmprefix.cli.lsp.fix.Mending;
import io.github.warmprefix.cli.lsp.fix.Trial;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.cli.source.Inspected;
import io.github.warmprefix.cli.source.live.Sighting;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Offers what can be done about the findings at a place. */
final class CodeActions implements Closeable {
  private static final String FIX_ALL = CodeActionKind.SourceFixAll + ".warmprefix";

  private final OpenDocuments open;
  private final Analyst analyst;
  private final Rehearsals rehearsals;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "warmprefix-fixes");
            thread.setDaemon(true);
            return thread;
          });

  /** What was offered for the judgement that was last asked about. */
  private final Map<Found, List<Fix>> offered = new HashMap<>();

  private Judgement offeredFor;
  private volatile boolean versioned;

  CodeActions(OpenDocuments open, Analyst analyst) {
    this.open = open;
    this.analyst = analyst;
    rehearsals = new Rehearsals(open);
  }

  /** Learns what the editor can do with an answer. */
  void shownBy(Capabilities editor) {
    versioned = editor.versionedEdits();
  }

  /** What the server can do here. */
  static CodeActionOptions options() {
    return new CodeActionOptions(List.of(CodeActionKind.QuickFix, FIX_ALL));
  }

  /** What can be done there; nothing where the document has changed since it was judged. */
  CompletableFuture<List<Either<Command, CodeAction>>> of(CodeActionParams params) {
    return CompletableFutures.computeAsync(worker, cancelled -> of(params, cancelled));
  }

  private List<Either<Command, CodeAction>> of(CodeActionParams params, CancelChecker cancelled) {
    String uri = params.getTextDocument().getUri();
    return open.get(uri)
        .filter(document -> open.isJava(uri))
        .flatMap(
            document ->
                analyst.judgement(uri).filter(judgement -> judgement.document().equals(document)))
        .map(judgement -> actions(judgement, params, cancelled))
        .orElse(List.of());
  }

  private List<Either<Command, CodeAction>> actions(
      Judgement judgement, CodeActionParams params, CancelChecker cancelled) {
    Trial trial =
        text -> {
          cancelled.checkCanceled();
          return rehearsals.of(judgement, text);
        };
    List<CodeAction> actions = new ArrayList<>();
    Wanted wanted = new Wanted(params);
    Offer offer = new Offer(judgement.document(), params.getContext().getDiagnostics(), versioned);
    if (wanted.kind(CodeActionKind.QuickFix)) {
      actions.addAll(quickFixes(judgement, wanted, offer, trial));
    }
    if (wanted.explicitly(FIX_ALL)) {
      OpenDocument document = judgement.document();
      Mending.of(document.text(), spot -> document.is(spot.file()), trial)
          .map(edit -> offer.fixAll(FIX_ALL, edit))
          .ifPresent(actions::add);
    }
    return actions.stream().map(Either::<Command, CodeAction>forRight).toList();
  }

  private List<CodeAction> quickFixes(
      Judgement judgement, Wanted wanted, Offer offer, Trial trial) {
    OpenDocument document = judgement.document();
    List<Found> here =
        judgement.sight().findings().stream()
            .map(Sighting::found)
            .filter(found -> found.spot().filter(spot -> document.is(spot.file())).isPresent())
            .filter(found -> wanted.touches(offer.range(found)))
            .toList();
    if (judgement != offeredFor) {
      offered.clear();
      offeredFor = judgement;
    }
    List<CodeAction> actions = new ArrayList<>();
    Function<Found, List<Fix>> fixes = fixes(document, trial);
    for (Found found : here) {
      List<Fix> known = offered.get(found);
      if (known == null) {
        known = fixes.apply(found);
        offered.put(found, known);
      }
      known.forEach(fix -> actions.add(offer.quickFix(found, fix)));
    }
    return actions;
  }

  private static Function<Found, List<Fix>> fixes(OpenDocument document, Trial trial) {
    Inspected[] before = new Inspected[1];
    return found -> {
      before[0] = before[0] == null ? trial.of(document.text()) : before[0];
      return Fixes.offered(document.text(), found, before[0], trial);
    };
  }

  @Override
  public void close() {
    worker.shutdownNow();
    rehearsals.close();
  }
}
