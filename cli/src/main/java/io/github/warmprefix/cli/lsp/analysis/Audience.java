package io.github.warmprefix.cli.lsp.analysis;

import io.github.warmprefix.cli.lsp.document.OpenDocument;
import java.util.Optional;

/** Hears what becomes of documents. */
public interface Audience {
  /** A document was judged. */
  void judged(Judgement judgement);

  /**
   * A document cannot be parsed as it is now.
   *
   * @param last what was judged last, which still holds
   */
  void unreadable(OpenDocument document, Optional<Judgement> last);

  /** Judging failed: a bug of ours. */
  void failed(Throwable bug);
}
