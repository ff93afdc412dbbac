package io.github.warmprefix.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import io.github.warmprefix.processor.plan.Plan;
import io.github.warmprefix.processor.template.Template;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;

/** Hands generated builders to the compiler; the only class that writes files. */
public final class SourceWriter {
  private record Requirement(ClassName type, String absence) {}

  private static final List<Requirement> REQUIREMENTS =
      List.of(
          new Requirement(
              SdkNames.CREATE_PARAMS,
              "the SDK com.anthropic:anthropic-java is not on the class path"),
          new Requirement(RuntimeNames.PREFIX_INFO, "warmprefix-runtime is not on the class path"));

  private final Elements elements;
  private final Filer filer;
  private final BuilderGenerator generator;

  /** A writer for one compilation. */
  public SourceWriter(Elements elements, Filer filer) {
    this.elements = elements;
    this.filer = filer;
    generator = new BuilderGenerator(elements);
  }

  /** Generates and writes the builder of a template. */
  public Written write(Template template, Plan plan) {
    for (Requirement requirement : REQUIREMENTS) {
      if (!isVisible(requirement.type().canonicalName(), template.type())) {
        return new Written.Refused(requirement.absence());
      }
    }
    JavaFile file = generator.generate(template, plan);
    String text = SourceLayout.format(file.toString());
    try {
      FileObject source = filer.createSourceFile(nameOf(file), template.type());
      try (Writer out = source.openWriter()) {
        out.write(text);
      }
      return new Written.Done(source.toUri());
    } catch (FilerException e) {
      return present(file, text);
    } catch (IOException e) {
      return new Written.Refused("the compiler cannot write it: " + e.getMessage());
    }
  }

  private Written present(JavaFile file, String text) {
    return EarlierSource.find(filer, file.packageName(), file.typeSpec().name())
        .filter(earlier -> earlier.text().equals(text))
        .<Written>map(earlier -> new Written.Done(earlier.place()))
        .orElseGet(
            () -> new Written.Refused("there is another %s already".formatted(nameOf(file))));
  }

  private static String nameOf(JavaFile file) {
    String simple = file.typeSpec().name();
    return file.packageName().isEmpty() ? simple : file.packageName() + "." + simple;
  }

  private boolean isVisible(String type, TypeElement from) {
    ModuleElement module = elements.getModuleOf(from);
    return module == null
        ? elements.getTypeElement(type) != null
        : elements.getTypeElement(module, type) != null;
  }
}
