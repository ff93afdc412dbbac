package io.github.warmprefix.processor;

import io.github.warmprefix.processor.javac.JavacCompilation;
import io.github.warmprefix.processor.javac.ScoutListener;
import io.github.warmprefix.processor.options.OptionsParser;
import io.github.warmprefix.processor.stability.BodyAnalysisListener;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import java.util.Optional;
import java.util.function.Supplier;

/** Begins a session of the plugin for a compilation that concerns us. */
record PluginStart(String... arguments) implements ScoutListener {
  @Override
  public void found(JavacCompilation compilation) {
    if (Compilations.hasBegun(compilation.elements())) {
      return;
    }
    CrashReport crashes = new CrashReport(compilation::announce);
    Session session =
        new Session((listener, knowledge) -> host(compilation, crashes, listener, knowledge));
    Compilations.begin(compilation.elements(), session);
    compilation.watch(new Absence(session, crashes, compilation));
  }

  private Host host(
      JavacCompilation compilation,
      CrashReport crashes,
      BodyAnalysisListener listener,
      Supplier<LibraryTable> knowledge) {
    return new Host(
        OptionsParser.arguments(arguments),
        compilation::announce,
        crashes,
        Optional.of(compilation.pins()),
        compilation.analyse(listener, knowledge));
  }

  @Override
  public void failed(JavacCompilation compilation, Throwable bug) {
    new CrashReport(compilation::announce).report("the start", bug);
  }
}
