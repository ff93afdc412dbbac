package io.github.warmprefix.cli.lsp.analysis;

import io.github.warmprefix.cli.lsp.document.OpenDocuments;
import io.github.warmprefix.cli.source.Inspected;
import io.github.warmprefix.cli.source.live.Glance;
import io.github.warmprefix.cli.source.live.Sight;
import io.github.warmprefix.cli.source.live.Sighting;
import io.github.warmprefix.cli.source.live.SourceText;
import java.io.Closeable;
import java.util.List;

/**
 * Tells what there would be to say if a document had another text. Judges apart from the analyst,
 * so that nobody who types has to wait. Belongs to one thread.
 */
public final class Rehearsals implements Closeable {
  private final OpenDocuments documents;
  private final Compilers compilers = new Compilers();

  /** Rehearsals of what may become of documents. */
  public Rehearsals(OpenDocuments documents) {
    this.documents = documents;
  }

  /**
   * What there would be to say about a document and the files around it.
   *
   * @param judgement the last judgement of the document
   * @param text the text it would have
   */
  public Inspected of(Judgement judgement, String text) {
    List<SourceText> sources =
        judgement.sources().stream()
            .map(
                source ->
                    judgement.document().is(source.file())
                        ? new SourceText(source.file(), text)
                        : source)
            .toList();
    Sight sight =
        compilers.look(
            judgement.project(),
            new Glance(sources, documents::unsaved, judgement.builders(), () -> false));
    return new Inspected(sight.findings().stream().map(Sighting::found).toList(), sight.errors());
  }

  @Override
  public void close() {
    compilers.close();
  }
}
