/** What is true of models and prompts. */
module io.github.warmprefix.core {
  requires com.grack.nanojson;

  exports io.github.warmprefix.core.cache;
  exports io.github.warmprefix.core.cost;
  exports io.github.warmprefix.core.models;
  exports io.github.warmprefix.core.tokens;
  exports io.github.warmprefix.counter;
  exports io.github.warmprefix.core.size to
      io.github.warmprefix.runtime;
}
