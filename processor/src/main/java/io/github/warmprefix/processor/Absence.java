package io.github.warmprefix.processor;

import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.javac.JavacCompilation;
import io.github.warmprefix.processor.javac.ProgressListener;
import io.github.warmprefix.processor.read.TemplateReader;
import io.github.warmprefix.processor.rules.ProcessorNotRunning;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;

/**
 * Notices, on behalf of the plugin, whether the processor takes part in the same compilation: where
 * it does not, no template is read; where it came from another class loader, it has a session of
 * its own.
 */
final class Absence implements ProgressListener {
  private final Session session;
  private final CrashReport crashes;
  private final boolean processes;
  private final Optional<Handshake> handshake;
  private boolean processed;

  Absence(Session session, CrashReport crashes, JavacCompilation compilation) {
    this.session = session;
    this.crashes = crashes;
    processes = compilation.processes();
    handshake = processes ? Optional.of(new Handshake(compilation.elements())) : Optional.empty();
  }

  @Override
  public void processed() {
    processed = true;
    handshake.ifPresent(Handshake::close);
    if (answer() == Handshake.Answer.PROCESSES_BODIES) {
      session.leave();
    }
  }

  @Override
  public void attributes(Supplier<List<TypeElement>> annotated) {
    if (session.processes() || answer() != Handshake.Answer.NONE || passesOver()) {
      return;
    }
    List<TypeElement> templates =
        annotated.get().stream().filter(TemplateReader::isTemplate).toList();
    if (!templates.isEmpty()) {
      templates.forEach(session::pin);
      session.sayFirst(findings(templates));
    }
  }

  /** Some errors, as of a type that is declared twice, keep javac from every processor. */
  private boolean passesOver() {
    return processes && !processed;
  }

  private List<Finding> findings(List<TypeElement> templates) {
    ProcessorNotRunning rule = new ProcessorNotRunning(reason(), templates.size());
    return templates.stream().map(rule::at).toList();
  }

  private ProcessorNotRunning.Reason reason() {
    if (processes) {
      return ProcessorNotRunning.Reason.NOT_CALLED;
    }
    return ClassPath.holdsUs() && Runtime.version().feature() >= ClassPath.SILENT_SINCE
        ? ProcessorNotRunning.Reason.ONLY_ON_CLASS_PATH
        : ProcessorNotRunning.Reason.SWITCHED_OFF;
  }

  private Handshake.Answer answer() {
    return handshake.map(Handshake::answer).orElse(Handshake.Answer.NONE);
  }

  @Override
  public void failed(Throwable bug) {
    crashes.report("the search for templates", bug);
  }
}
