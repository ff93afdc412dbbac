package io.github.warmprefix.cli.lsp.analysis;

import io.github.warmprefix.cli.lsp.document.OpenDocument;
import io.github.warmprefix.cli.lsp.document.OpenDocuments;
import io.github.warmprefix.cli.lsp.files.ProjectFiles;
import io.github.warmprefix.cli.lsp.files.PromptIndex;
import io.github.warmprefix.cli.lsp.project.Projects;
import io.github.warmprefix.cli.source.live.OutdatedException;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * Has open documents judged, one after the other, whenever they or what they depend on have
 * changed, and keeps the last judgement of each.
 */
public final class Analyst implements Closeable {
  private final OpenDocuments documents;
  private final Audience audience;
  private final Agenda agenda = new Agenda(this::run);
  private final PromptIndex index;
  private final Surroundings surroundings;
  private final Compilers compilers = new Compilers();
  private final Judge judge;
  private final Map<String, Judgement> judgements = new ConcurrentHashMap<>();

  /**
   * An analyst of some documents.
   *
   * @param audience is told of each judgement
   */
  public Analyst(OpenDocuments documents, Projects projects, Audience audience) {
    this.documents = documents;
    this.audience = audience;
    ProjectFiles files = new ProjectFiles(documents);
    index = new PromptIndex(agenda.background(), this::learned);
    surroundings = new Surroundings(documents, files, index);
    judge = new Judge(documents, projects, files, surroundings, compilers);
  }

  /** Has the compiler loaded and warmed before the first document is opened. */
  public void warmUp() {
    agenda.idle(this::warmUp);
  }

  private void warmUp(BooleanSupplier wanted) {
    try {
      judge.warmUp(wanted);
    } catch (OutdatedException wantedNow) {
      return;
    }
  }

  /** A document was opened. */
  public void opened(String uri) {
    surroundings.forget();
    agenda.now(uri);
  }

  /** A document was changed. */
  public void changed(String uri) {
    agenda.soon(uri);
  }

  /** A document was closed: others may be judged by what is on disk from here on. */
  public void closed(String uri) {
    agenda.drop(uri);
    judgements.remove(uri);
    judgeDependents(uri);
  }

  /** Files on disk, or what the user says of projects, may have changed. */
  public void everythingChanged() {
    index.forget();
    learned();
  }

  private void learned() {
    surroundings.forget();
    documents.all().forEach(document -> agenda.soon(document.uri()));
  }

  /** The last judgement of a document. */
  public Optional<Judgement> judgement(String uri) {
    return Optional.ofNullable(judgements.get(uri));
  }

  /** Is done when a document is judged as it is now, or after a moment of waiting for that. */
  public CompletableFuture<Optional<Judgement>> settled(String uri) {
    return agenda.settled(uri).thenApply(done -> judgement(uri));
  }

  private void run(String uri) {
    try {
      documents.get(uri).ifPresent(this::judge);
    } catch (OutdatedException judgedAgainSoon) {
      return;
    } catch (RuntimeException | LinkageError | StackOverflowError bug) {
      audience.failed(bug);
    }
  }

  private void judge(OpenDocument document) {
    Optional<Judgement> judged = judge.judge(document);
    if (documents.get(document.uri()).isEmpty()) {
      return;
    }
    if (judged.isEmpty()) {
      audience.unreadable(document, judgement(document.uri()));
      return;
    }
    Judgement before = judgements.put(document.uri(), judged.get());
    audience.judged(judged.get());
    if (before == null || !before.document().text().equals(document.text())) {
      judgeDependents(document.uri());
    }
  }

  private void judgeDependents(String changed) {
    Optional<Path> file = OpenDocument.path(changed);
    judgements.forEach(
        (uri, other) -> {
          if (!uri.equals(changed) && file.filter(other::dependsOn).isPresent()) {
            agenda.soon(uri);
          }
        });
  }

  @Override
  public void close() {
    agenda.close(compilers::close);
  }
}
