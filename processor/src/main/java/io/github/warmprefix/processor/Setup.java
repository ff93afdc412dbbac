package io.github.warmprefix.processor;

import io.github.warmprefix.core.models.CatalogueResult;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.size.TextMeter;
import io.github.warmprefix.processor.counters.Counters;
import io.github.warmprefix.processor.lock.ProjectLock;
import io.github.warmprefix.processor.options.Options;
import io.github.warmprefix.processor.options.OptionsParser;
import io.github.warmprefix.processor.report.Announcer;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import java.util.Map;
import javax.tools.Diagnostic;

/**
 * What the user has set for a compilation.
 *
 * @param options the options
 * @param models the models, with those of the user laid over
 * @param texts measures texts, by the counters of the user where there are any
 * @param lock the lock file, which is not looked for before a template is judged
 */
record Setup(Options options, ModelCatalogue models, TextMeter texts, ProjectLock lock) {

  /** Reads the options of a compilation, and says at once what is wrong with them. */
  static Setup of(Map<String, String> raw, Announcer announcer) {
    OptionsParser.Parsed parsed = OptionsParser.parse(raw);
    parsed.problems().forEach(problem -> complain(problem, announcer));
    return new Setup(
        parsed.options(),
        models(parsed.options(), announcer),
        new Counters(Setup.class.getClassLoader(), problem -> warn(problem, announcer)),
        lock(parsed.options(), announcer));
  }

  /** What is known of library methods; says at once what is wrong with the tables of the user. */
  LibraryTable knowledge(Announcer announcer) {
    LibraryTable.Loaded loaded = LibraryTable.load(options.stability());
    loaded.problems().forEach(problem -> complain(problem, announcer));
    return loaded.table();
  }

  private static ModelCatalogue models(Options options, Announcer announcer) {
    if (options.models().isPresent()) {
      CatalogueResult result = ModelCatalogue.withOverrides(options.models().get());
      if (result instanceof CatalogueResult.Loaded loaded) {
        return loaded.catalogue();
      }
      complain(((CatalogueResult.Rejected) result).message(), announcer);
    }
    return ModelCatalogue.bundled();
  }

  private static ProjectLock lock(Options options, Announcer announcer) {
    return new ProjectLock(
        options.lock(),
        new ProjectLock.Problems() {
          @Override
          public void error(String problem) {
            complain(problem, announcer);
          }

          @Override
          public void warning(String problem) {
            warn(problem, announcer);
          }
        });
  }

  private static void warn(String problem, Announcer announcer) {
    announcer.announce(Diagnostic.Kind.WARNING, "Warmprefix: " + problem);
  }

  private static void complain(String problem, Announcer announcer) {
    announcer.announce(Diagnostic.Kind.ERROR, "Warmprefix: " + problem);
  }
}
