package io.github.warmprefix.cli.lock;

/** How a prefix stands to its entry in the lock file. */
enum Status {
  /** The entry is that of the prefix. */
  SAME("same", true),
  /** There is no entry. */
  NEW("new", false),
  /** The entry is that of another version of the template. */
  NEW_VERSION("new version", false),
  /** The entry is that of the same text for another model. */
  NEW_MODEL("new model", false),
  /** The entry is that of the same members, with the markers elsewhere. */
  NEW_MARKERS("new markers", false),
  /** The text is another one, while the version is still that of the entry. */
  CHANGED("changed", false),
  /** There is an entry and no such prefix. */
  GONE("gone", false),
  /** The text is not known before the program runs, so there is nothing to lock. */
  UNKNOWN("unknown", true),
  /** The template has findings that must be mended first; its entries stay as they are. */
  FLAWED("flawed", false),
  /** There is an entry, and the source of its template is not among those given. */
  ELSEWHERE("elsewhere", true);

  private final String words;
  private final boolean fits;

  Status(String words, boolean fits) {
    this.words = words;
    this.fits = fits;
  }

  String words() {
    return words;
  }

  /** Whether lock file and sources agree. */
  boolean fits() {
    return fits;
  }
}
