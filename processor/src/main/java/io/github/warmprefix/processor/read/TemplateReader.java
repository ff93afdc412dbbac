package io.github.warmprefix.processor.read;

import io.github.warmprefix.core.cost.Workload;
import io.github.warmprefix.core.cost.WorkloadField;
import io.github.warmprefix.core.cost.WorkloadFile;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.resource.ResourceFinder;
import io.github.warmprefix.processor.template.Segment;
import io.github.warmprefix.processor.template.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** Reads annotated declarations into templates, and notes what is no part of one. */
public final class TemplateReader {
  /** KnownTypes that a stage of the builder cannot have, because every object has them. */
  private static final Set<String> RESERVED =
      Set.of("wait", "notify", "notifyAll", "equals", "hashCode", "toString", "getClass");

  private final Elements elements;
  private final ResourceFinder resources;
  private final ModelCatalogue models;
  private final WorkloadFile workloads;

  /**
   * A reader for one compilation.
   *
   * @param workloads what is laid over the workloads that templates declare
   */
  public TemplateReader(
      Elements elements, ResourceFinder resources, ModelCatalogue models, WorkloadFile workloads) {
    this.elements = elements;
    this.resources = resources;
    this.models = models;
    this.workloads = workloads;
  }

  /** The full names of the annotations whose places a caller has to look up. */
  public static List<String> annotations() {
    return List.of(
        KnownTypes.PROMPT_TEMPLATE,
        KnownTypes.CACHED_PREFIX,
        KnownTypes.DYNAMIC_SUFFIX,
        KnownTypes.CACHE_KEY,
        KnownTypes.WORKLOAD);
  }

  /** Whether the declaration is marked {@code @PromptTemplate}. */
  public static boolean isTemplate(Element element) {
    return Annotation.isOn(element, KnownTypes.PROMPT_TEMPLATE);
  }

  /** Reads a type that is marked {@code @PromptTemplate}. */
  public ReadResult read(TypeElement type) {
    List<Problem> problems = new ArrayList<>();
    Annotation annotation =
        Annotation.find(type, KnownTypes.PROMPT_TEMPLATE, elements)
            .orElseThrow(() -> new IllegalArgumentException(type + " is no template"));
    if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
      problems.add(unfit(ElementPlace.of(type), type, Flaw.TYPE_IS_ANNOTATION));
      return new ReadResult(Optional.empty(), problems);
    }
    if (HiddenTypes.isHidden(type)) {
      problems.add(unfit(ElementPlace.of(type), type, Flaw.TYPE_PRIVATE));
      return new ReadResult(Optional.empty(), problems);
    }
    String version = annotation.string("version");
    if (version.isBlank()) {
      problems.add(unfit(annotation.place("version"), type, Flaw.VERSION_BLANK));
    }
    int maxTokens = annotation.integer("maxTokens", 1);
    if (maxTokens < 1) {
      problems.add(unfit(annotation.place("maxTokens"), type, Flaw.MAX_TOKENS_TOO_SMALL));
    }
    String model = annotation.string("model");
    List<Segment> segments = segments(type, problems);
    return new ReadResult(
        Optional.of(
            new Template(
                type,
                annotation.place("model"),
                model,
                models.find(model),
                Math.max(1, maxTokens),
                version,
                workload(type, problems),
                segments)),
        List.copyOf(problems));
  }

  /** What is wrong with an annotated member or parameter that belongs to no template. */
  public Optional<Problem> strayProblem(Element element) {
    if (element.getKind() == ElementKind.PARAMETER) {
      return strayKey(element);
    }
    return (element.getKind().isClass() || element.getKind().isInterface())
                && !Annotation.isOn(element, KnownTypes.WORKLOAD)
            || isTemplate(element.getEnclosingElement())
            || Components.isRepeated(element, KnownTypes.CACHED_PREFIX)
        ? Optional.empty()
        : Optional.of(unfit(ElementPlace.of(element), element, Flaw.OUTSIDE_TEMPLATE));
  }

  /** Where types are broken, ecj has parameters without a method. */
  private static Optional<Problem> strayKey(Element parameter) {
    return Optional.ofNullable(parameter.getEnclosingElement())
        .filter(method -> !Annotation.isOn(method, KnownTypes.CACHED_PREFIX))
        .map(method -> unfit(ElementPlace.of(parameter), parameter, Flaw.KEY_OUTSIDE_PREFIX));
  }

  private Optional<Workload> workload(TypeElement type, List<Problem> problems) {
    Map<WorkloadField, Long> declared =
        Annotation.find(type, KnownTypes.WORKLOAD, elements)
            .map(annotation -> WorkloadReader.read(annotation, problems::add))
            .orElse(Map.of());
    return workloads.of(type.getQualifiedName().toString(), declared);
  }

  private List<Segment> segments(TypeElement type, List<Problem> problems) {
    MemberReader member = new MemberReader(elements, resources, problems::add);
    List<Segment> segments = new ArrayList<>();
    Set<String> names = new HashSet<>();
    boolean anyCached = false;
    for (Element element : type.getEnclosedElements()) {
      Optional<Annotation> cached = Annotation.find(element, KnownTypes.CACHED_PREFIX, elements);
      Optional<Annotation> dynamic = Annotation.find(element, KnownTypes.DYNAMIC_SUFFIX, elements);
      anyCached |= cached.isPresent();
      if (cached.isEmpty() && dynamic.isEmpty()
          || Components.isRepeated(element, KnownTypes.CACHED_PREFIX)) {
        continue;
      }
      if (cached.isPresent() && dynamic.isPresent()) {
        member.unfit(element, Flaw.BOTH_ANNOTATIONS);
      } else if (RESERVED.contains(element.getSimpleName().toString())) {
        member.unfit(element, Flaw.RESERVED_NAME);
      } else if (!names.add(element.getSimpleName().toString())) {
        member.unfit(element, Flaw.DUPLICATE_NAME);
      } else if (element instanceof ExecutableElement method && HiddenTypes.inParameters(method)) {
        member.unfit(element, Flaw.HIDDEN_PARAMETER_TYPE);
      } else if (cached.isPresent() && isFieldOrMethod(element)) {
        new CachedReader(member).read(element, cached.get()).ifPresent(segments::add);
      } else if (dynamic.isPresent() && element instanceof ExecutableElement method) {
        new DynamicReader(member).read(method, dynamic.get()).ifPresent(segments::add);
      }
    }
    if (!anyCached) {
      member.unfit(type, Flaw.TYPE_WITHOUT_PREFIX);
    }
    return List.copyOf(segments);
  }

  private static boolean isFieldOrMethod(Element element) {
    return element instanceof VariableElement || element instanceof ExecutableElement;
  }

  private static Problem unfit(ElementPlace place, Element element, Flaw flaw) {
    return new Problem.Unfit(place, MemberReader.nameOf(element), flaw);
  }
}
