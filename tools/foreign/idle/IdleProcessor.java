package io.github.warmprefix.foreign.idle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Does nothing, or beside a template nothing but write one empty class, so that what any processor
 * costs and changes can be told from what ours does.
 */
@SupportedAnnotationTypes("*")
public final class IdleProcessor extends AbstractProcessor {
  private static final String TEMPLATE = "beside.Rules";
  private static final String GENERATED = "beside.RulesPrompt";

  private boolean written;

  /** A processor, as compilers make it. */
  public IdleProcessor() {}

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!written && processingEnv.getElementUtils().getTypeElement(TEMPLATE) != null) {
      written = true;
      write();
    }
    return false;
  }

  private void write() {
    try (Writer source = processingEnv.getFiler().createSourceFile(GENERATED).openWriter()) {
      source.write("package beside;\n\nfinal class RulesPrompt {}\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }
}
