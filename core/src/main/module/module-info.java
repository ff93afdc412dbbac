/** What is true of models and prompts. */
module io.github.warmprefix.core {
  requires com.grack.nanojson;

  exports io.github.warmprefix.core.cache;
  exports io.github.warmprefix.core.cost;
  exports io.github.warmprefix.core.json;
  exports io.github.warmprefix.core.lock;
  exports io.github.warmprefix.core.models;
  exports io.github.warmprefix.core.report;
  exports io.github.warmprefix.core.report.compare;
  exports io.github.warmprefix.core.report.html;
  exports io.github.warmprefix.core.report.json;
  exports io.github.warmprefix.core.report.markdown;
  exports io.github.warmprefix.core.report.sarif;
  exports io.github.warmprefix.core.size;
  exports io.github.warmprefix.core.stability;
  exports io.github.warmprefix.core.tokens;
  exports io.github.warmprefix.counter;
}
