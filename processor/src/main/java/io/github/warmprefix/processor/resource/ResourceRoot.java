package io.github.warmprefix.processor.resource;

import java.util.Optional;

/** A place where packaged texts may lie. */
interface ResourceRoot {
  /** The place in the reader's words, for the list of places that were tried. */
  String describe();

  /** What lies there under a path that has no flaw, or empty when nothing does. */
  Optional<ResourceResult> look(String path);

  /** The file whose path differs from this one only in upper and lower case, where there is one. */
  Optional<String> similar(String path);
}
