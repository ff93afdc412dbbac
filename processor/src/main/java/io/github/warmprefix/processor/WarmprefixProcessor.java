package io.github.warmprefix.processor;

import com.google.auto.service.AutoService;
import io.github.warmprefix.processor.generate.BuilderGenerator;
import io.github.warmprefix.processor.options.OptionsParser;
import io.github.warmprefix.processor.read.TemplateReader;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Generated;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The way in: hands each round to the session and lets no exception reach the compiler. */
@AutoService(Processor.class)
public final class WarmprefixProcessor extends AbstractProcessor {
  private static final String GENERATED = Generated.class.getCanonicalName();
  private static final String[] BY_US = {BuilderGenerator.NAME};

  private final Optional<Embedding> embedding;
  private CrashReport crashes;
  private Optional<Session> session = Optional.empty();

  /** A processor, as compilers make it. */
  public WarmprefixProcessor() {
    embedding = Optional.empty();
  }

  /**
   * A processor for programs that run a compiler themselves.
   *
   * @param observer is told what the compilation comes to, which then is not printed
   */
  public WarmprefixProcessor(Observer observer) {
    this(Embedding.of(observer));
  }

  /** A processor for programs that run a compiler themselves and have wishes of their own. */
  public WarmprefixProcessor(Embedding embedding) {
    this.embedding = Optional.of(embedding);
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    crashes = new CrashReport(environment.getMessager()::printMessage);
    crashes.guard("the start", () -> session = Optional.of(join(environment)));
  }

  private Session join(ProcessingEnvironment environment) {
    Session joined = Compilations.join(environment, crashes);
    embedding.ifPresent(joined::embed);
    return joined;
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<TypeElement> ours =
        annotations.stream()
            .filter(annotation -> !annotation.getQualifiedName().contentEquals(GENERATED))
            .collect(Collectors.toSet());
    crashes.guard(
        "an annotation round", () -> session.ifPresent(known -> known.round(ours, round)));
    return !ours.isEmpty()
        || annotations.stream().anyMatch(generated -> marksOnlyBuilders(generated, round));
  }

  /** Our annotations, and the one on our builders: javac warns of those that nobody claims. */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Set<String> names = new LinkedHashSet<>(TemplateReader.annotations());
    names.add(GENERATED);
    return names;
  }

  private static boolean marksOnlyBuilders(TypeElement generated, RoundEnvironment round) {
    return round.getElementsAnnotatedWith(generated).stream()
        .map(element -> element.getAnnotation(Generated.class))
        .allMatch(mark -> mark != null && Arrays.equals(mark.value(), BY_US));
  }

  @Override
  public Set<String> getSupportedOptions() {
    return OptionsParser.names();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }
}
