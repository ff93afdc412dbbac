package io.github.warmprefix.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.warmprefix.processor.plan.Plan;
import io.github.warmprefix.processor.template.Template;
import java.util.Optional;
import java.util.SortedSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Generates the request builder of a template. */
public final class BuilderGenerator {
  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");

  /** The name that generated builders carry in {@code @Generated}. */
  public static final String NAME = "io.github.warmprefix.processor.WarmprefixProcessor";

  private final Elements elements;

  /** A generator for one compilation. */
  public BuilderGenerator(Elements elements) {
    this.elements = elements;
  }

  /** The source of the template's builder, with the template as its one originating element. */
  public JavaFile generate(Template template, Plan plan) {
    ModuleElement module = elements.getModuleOf(template.type());
    Blueprint blueprint = Blueprint.of(template, plan, SdkShape.detect(elements, module));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(blueprint.names().type())
            .addModifiers(FINAL)
            .addJavadoc("$L", javadoc(blueprint))
            .addOriginatingElement(template.type());
    if (isPublic(template.type())) {
      type.addModifiers(PUBLIC);
    }
    if (canSeeGenerated(module)) {
      type.addAnnotation(AnnotationSpec.builder(GENERATED).addMember("value", "$S", NAME).build());
    }
    suppression(template).ifPresent(type::addAnnotation);
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    new StagesWriter(blueprint).define(type);
    new PrewarmWriter(blueprint).define(type);
    new PlaceholdersWriter(blueprint).define(type);
    new FixedPartsWriter(blueprint).define(type);
    new PrefixWriter(blueprint).define(type);
    new ReadyWriter(blueprint).define(type);
    new TurnWriter(blueprint).define(type);
    return JavaFile.builder(blueprint.names().type().packageName(), type.build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }

  private static String javadoc(Blueprint blueprint) {
    StringBuilder text =
        new StringBuilder("Builds requests for {@link ")
            .append(String.join(".", blueprint.templateType().simpleNames()))
            .append("}.\n\n<pre>{@code\n");
    new PlanTable(blueprint).lines().forEach(line -> text.append(line).append('\n'));
    text.append("}</pre>");
    blueprint
        .template()
        .model()
        .ifPresent(
            model ->
                text.append("\n\n<p>A prefix of fewer than ")
                    .append(model.minimumCacheableTokens())
                    .append(" tokens is not cached."));
    return text.toString();
  }

  private static Optional<AnnotationSpec> suppression(Template template) {
    SortedSet<String> names = LintSuppression.of(template);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    CodeBlock list =
        names.stream()
            .map(name -> CodeBlock.of("$S", name))
            .collect(
                CodeBlock.joining(", ", names.size() > 1 ? "{" : "", names.size() > 1 ? "}" : ""));
    return Optional.of(
        AnnotationSpec.builder(SuppressWarnings.class).addMember("value", list).build());
  }

  private boolean canSeeGenerated(ModuleElement module) {
    String name = GENERATED.canonicalName();
    return module == null
        ? elements.getTypeElement(name) != null
        : elements.getTypeElement(module, name) != null;
  }

  private static boolean isPublic(TypeElement type) {
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (!at.getModifiers().contains(PUBLIC)) {
        return false;
      }
    }
    return true;
  }
}
