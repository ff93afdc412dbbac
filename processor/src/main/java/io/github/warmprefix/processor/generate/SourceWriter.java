package io.github.warmprefix.processor.generate;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/** Writes generated sources; the only place that creates files. */
public final class SourceWriter {
  private final Filer filer;

  /** A writer for one compilation. */
  public SourceWriter(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes one source.
   *
   * @return why it could not be written, in a sentence without a full stop, or empty when it was
   */
  public Optional<String> write(JavaFile file) {
    String name = file.packageName().isEmpty() ? "" : file.packageName() + ".";
    name += file.typeSpec().name();
    Element[] origin = file.typeSpec().originatingElements().toArray(Element[]::new);
    String source = SourceLayout.format(file.toString());
    try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
      writer.write(source);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("the builder %s cannot be written: %s".formatted(name, e.getMessage()));
    }
  }
}
