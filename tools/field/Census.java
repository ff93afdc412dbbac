package io.github.warmprefix.field;

import io.github.warmprefix.processor.javac.JavacBodies;
import io.github.warmprefix.processor.stability.BodyAnalysisListener;
import io.github.warmprefix.processor.stability.SegmentFacts;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import io.github.warmprefix.processor.stability.request.Request;
import io.github.warmprefix.processor.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A second processor that listens to the same analysis and counts what it saw. */
@SupportedAnnotationTypes("*")
@SupportedOptions(Census.FILE)
public final class Census extends AbstractProcessor implements BodyAnalysisListener {
  static final String FILE = "field.census";

  /** A processor, as compilers make it. */
  public Census() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    JavacBodies.attach(environment, this, () -> LibraryTable.load(List.of()).table());
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return false;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean listens() {
    return true;
  }

  @Override
  public void analysed(Map<Template, Map<String, SegmentFacts>> facts, List<Request> requests) {
    long places = requests.stream().map(Request::place).distinct().count();
    long marked =
        requests.stream()
            .filter(r -> !r.marked().isEmpty() || r.automatic().isPresent())
            .map(Request::place)
            .distinct()
            .count();
    write(places + " | " + marked + " | " + requests.size());
  }

  @Override
  public void unavailable() {
    write("unavailable");
  }

  @Override
  public void degraded(String reason) {
    write("degraded: " + reason);
  }

  @Override
  public void failed(Throwable bug) {
    write("failed: " + bug);
  }

  private void write(String line) {
    try {
      Files.writeString(Path.of(processingEnv.getOptions().get(FILE)), line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
