package io.github.warmprefix.processor.javac;

import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.stability.BodyAnalysisListener;
import io.github.warmprefix.processor.stability.Influence;
import io.github.warmprefix.processor.stability.SegmentFacts;
import io.github.warmprefix.processor.stability.flow.Analyzers;
import io.github.warmprefix.processor.stability.flow.SegmentAnalyzer;
import io.github.warmprefix.processor.stability.ir.Program;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import io.github.warmprefix.processor.stability.request.Request;
import io.github.warmprefix.processor.template.CachedSegment;
import io.github.warmprefix.processor.template.Template;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;

/** Has templates and hand-written requests judged by the classes that were lowered. */
final class Judge {
  private final Symbols symbols;
  private final BodyAnalysisListener listener;
  private final Analyzers analyzers;

  Judge(Symbols symbols, BodyAnalysisListener listener, Program program, LibraryTable library) {
    this.symbols = symbols;
    this.listener = listener;
    this.analyzers = new Analyzers(program, library);
  }

  /** What is found out about computed segments, by template and by the name of the segment. */
  Map<Template, Map<String, SegmentFacts>> facts(List<Template> templates) {
    SegmentAnalyzer analyzer = analyzers.segments();
    Map<Template, Map<String, SegmentFacts>> facts = new LinkedHashMap<>();
    for (Template template : templates) {
      Map<String, SegmentFacts> ofTemplate = new LinkedHashMap<>();
      for (CachedSegment segment : template.computed()) {
        ofTemplate.put(segment.name(), facts(analyzer, template, segment));
      }
      facts.put(template, ofTemplate);
    }
    return facts;
  }

  /** The requests that hand-written code builds. */
  List<Request> requests() {
    return analyzers.requests().analyse();
  }

  private SegmentFacts facts(SegmentAnalyzer analyzer, Template template, CachedSegment segment) {
    ElementPlace place = ElementPlace.of(segment.element());
    try {
      SegmentFacts found = analyzer.analyse(symbols.name(template.type()), segment.name(), place);
      return new SegmentFacts(found.text(), inOrder(found.influences(), segment.element()));
    } catch (RuntimeException | LinkageError | StackOverflowError bug) {
      listener.failed(bug);
      return SegmentAnalyzer.unknown(segment.name(), place);
    }
  }

  private static List<Influence> inOrder(List<Influence> influences, Element member) {
    return influences.stream()
        .map(influence -> within(influence, member))
        .sorted(
            Comparator.comparing(
                    (Influence i) -> i.source() instanceof TreePlace place ? place : null,
                    Comparator.nullsFirst(TreePlace.IN_SOURCE_ORDER))
                .thenComparing(Influence::level)
                .thenComparing(Influence::subject))
        .toList();
  }

  private static Influence within(Influence influence, Element member) {
    return influence.source() instanceof TreePlace place
        ? influence.at(place.within(member))
        : influence;
  }
}
