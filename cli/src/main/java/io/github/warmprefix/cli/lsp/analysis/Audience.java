package io.github.warmprefix.cli.lsp.analysis;

import io.github.warmprefix.cli.lsp.document.OpenDocument;

/** Hears what becomes of documents. */
public interface Audience {
  /** A document was judged. */
  void judged(Judgement judgement);

  /** A document cannot be parsed as it is now: what was judged last still holds. */
  void unreadable(OpenDocument document);

  /** Judging failed: a bug of ours. */
  void failed(Throwable bug);
}
