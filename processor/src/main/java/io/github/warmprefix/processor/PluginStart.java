package io.github.warmprefix.processor;

import io.github.warmprefix.processor.javac.JavacCompilation;
import io.github.warmprefix.processor.javac.ScoutListener;
import io.github.warmprefix.processor.options.OptionsParser;
import io.github.warmprefix.processor.stability.BodyAnalysisListener;
import java.util.Optional;

/** Begins a session of the plugin for a compilation that concerns us. */
record PluginStart(String... arguments) implements ScoutListener {
  @Override
  public void found(JavacCompilation compilation) {
    if (Compilations.hasBegun(compilation.elements())) {
      return;
    }
    CrashReport crashes = new CrashReport(compilation::announce);
    Session session = new Session(listener -> host(compilation, crashes, listener));
    Compilations.begin(compilation.elements(), session);
    compilation.watch(new Absence(session, crashes, compilation));
  }

  private Host host(
      JavacCompilation compilation, CrashReport crashes, BodyAnalysisListener listener) {
    return new Host(
        OptionsParser.arguments(arguments),
        compilation::announce,
        crashes,
        Optional.of(compilation.pins()),
        Optional.of(compilation.analyse(listener)));
  }

  @Override
  public void failed(JavacCompilation compilation, Throwable bug) {
    new CrashReport(compilation::announce).report("the start", bug);
  }
}
