/**
 * The annotations that mark a prompt template. They have no dependency and are not kept at runtime.
 */
module io.github.warmprefix.annotations {
  exports io.github.warmprefix.annotations;
}
