package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.cache.WireSection;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.Influence;
import io.github.warmprefix.processor.stability.request.Block;
import io.github.warmprefix.processor.stability.request.Mark;
import io.github.warmprefix.processor.stability.request.Request;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * Requests as the analysis hands them to the rules, and what the rules say of them. The model
 * caches from 512 tokens on, and each character is a token.
 */
final class HandWritten {
  private static final RequestRules RULES =
      new RequestRules(
          ModelCatalogue.bundled(), (model, family, text) -> TokenEstimate.exactly(text.length()));

  private HandWritten() {}

  /** A place in the code. */
  record At(String name) implements Place {
    @Override
    public List<Element> suppressors() {
      return List.of();
    }
  }

  /** All findings, each as its id and the name of its place. */
  static List<String> found(Request... requests) {
    return findings(requests).stream()
        .map(finding -> finding.rule().id() + " " + ((At) finding.place()).name())
        .toList();
  }

  static List<Finding> findings(Request... requests) {
    return RULES.check(List.of(requests));
  }

  static Request request(Block... blocks) {
    return new Request(
        new At("build()"), List.of(blocks), Optional.empty(), Optional.of("claude-opus-5"), true);
  }

  /** The same with a marker of the whole request. */
  static Request automatic(Request request, boolean sure) {
    return new Request(
        request.place(),
        request.blocks(),
        Optional.of(new Mark(new At("whole"), Optional.of(Ttl.FIVE_MINUTES), sure)),
        request.modelId(),
        request.whole());
  }

  /** The same where more than these blocks may be in the request. */
  static Request partly(Request request) {
    return new Request(
        request.place(), request.blocks(), request.automatic(), request.modelId(), false);
  }

  static Request on(String model, Request request) {
    return new Request(
        request.place(),
        request.blocks(),
        request.automatic(),
        Optional.of(model),
        request.whole());
  }

  /** A system block of so many tokens. */
  static Block fixed(int tokens) {
    return text("x".repeat(tokens));
  }

  static Block text(String text) {
    return new Block(
        WireSection.SYSTEM, true, true, Optional.of(text), List.of(), Optional.empty());
  }

  /** A system block of a text that depends on something. */
  static Block of(Influence... influences) {
    return new Block(
        WireSection.SYSTEM, true, true, Optional.empty(), List.of(influences), Optional.empty());
  }

  /** A block of a known text which is not always the one that stands there. */
  static Block oneOf(Block block, Influence... influences) {
    return new Block(block.section(), true, true, block.text(), List.of(influences), block.mark());
  }

  /** The same as the texts of a tool. */
  static Block tool(Block block) {
    return new Block(
        WireSection.TOOLS,
        block.seen(),
        block.own(),
        block.text(),
        block.influences(),
        block.mark());
  }

  /** The same as a part of the conversation. */
  static Block turn(Block block) {
    return new Block(
        WireSection.MESSAGES,
        block.seen(),
        block.own(),
        block.text(),
        block.influences(),
        block.mark());
  }

  /** The same where the text is handed in. */
  static Block foreign(Block block) {
    return new Block(
        block.section(), block.seen(), false, block.text(), block.influences(), block.mark());
  }

  /** A row of such blocks that cannot be told apart. */
  static Block row(Block block) {
    return new Block(
        block.section(), false, block.own(), block.text(), block.influences(), block.mark());
  }

  static Block marked(String place, Block block) {
    return marked(block, new Mark(new At(place), Optional.of(Ttl.FIVE_MINUTES), true));
  }

  static Block marked(Block block, Mark mark) {
    return new Block(
        block.section(),
        block.seen(),
        block.own(),
        block.text(),
        block.influences(),
        Optional.of(mark));
  }

  /** A value that changes so often, from a place of the same name. */
  static Influence value(String subject, Stability level) {
    return new Influence(level, Influence.Kind.VALUE, new At(subject), subject, false, List.of());
  }

  static Influence parameter(String name) {
    return new Influence(
        Stability.PER_REQUEST, Influence.Kind.VALUE, new At(name), name, true, List.of());
  }

  /** An order that changes with every request. */
  static Influence order(String subject) {
    return new Influence(
        Stability.PER_REQUEST, Influence.Kind.ORDER, new At(subject), subject, false, List.of());
  }

  static Block[] blocks(Stream<Block> blocks) {
    return blocks.toArray(Block[]::new);
  }
}
