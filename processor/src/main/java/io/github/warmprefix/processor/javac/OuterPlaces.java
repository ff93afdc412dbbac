package io.github.warmprefix.processor.javac;

import com.sun.source.util.Trees;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.finding.SourcePlace;
import io.github.warmprefix.processor.outer.OuterSource;
import io.github.warmprefix.processor.stability.SegmentFacts;
import io.github.warmprefix.processor.template.Template;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Turns places in the trees of the compiler inside into places that the compiler around us can
 * print at. Where exactly a message points is asked of the compiler inside: it is made to print
 * one.
 */
final class OuterPlaces {
  private final Trees trees;
  private final Diagnosed diagnosed;
  private final OuterDeclarations declarations;
  private final Map<URI, OuterSource> sources;

  OuterPlaces(
      Trees trees,
      Diagnosed diagnosed,
      OuterDeclarations declarations,
      Map<URI, OuterSource> sources) {
    this.trees = trees;
    this.diagnosed = diagnosed;
    this.declarations = declarations;
    this.sources = sources;
  }

  Map<Template, Map<String, SegmentFacts>> of(Map<Template, Map<String, SegmentFacts>> facts) {
    Map<Template, Map<String, SegmentFacts>> placed = new LinkedHashMap<>();
    facts.forEach(
        (template, ofTemplate) -> {
          Map<String, SegmentFacts> segments = new LinkedHashMap<>();
          ofTemplate.forEach((name, found) -> segments.put(name, of(found)));
          placed.put(template, segments);
        });
    return placed;
  }

  private SegmentFacts of(SegmentFacts facts) {
    return new SegmentFacts(
        facts.text(),
        facts.influences().stream().map(found -> found.at(of(found.source()))).toList());
  }

  private Place of(Place place) {
    return place instanceof TreePlace at ? of(at) : place;
  }

  private SourcePlace of(TreePlace at) {
    Optional<Diagnostic<? extends JavaFileObject>> shown =
        diagnosed.of(() -> trees.printMessage(Diagnostic.Kind.NOTE, "", at.tree(), at.unit()));
    int start = shown.map(Diagnostic::getPosition).orElse(at.offset()).intValue();
    int end = shown.map(Diagnostic::getEndPosition).orElse(at.offset()).intValue() - 1;
    OuterSource source = sources.get(at.unit().getSourceFile().toUri());
    int lineStart = startOfLine(source.text(), start);
    return new SourcePlace(
        source.name(),
        start,
        Math.max(start, end),
        (int) at.unit().getLineMap().getLineNumber(start),
        start - lineStart + 1,
        declarations.around(at.suppressors()),
        at.suppressors());
  }

  private static int startOfLine(String text, int offset) {
    return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  }
}
