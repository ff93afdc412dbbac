package io.github.warmprefix.testing;

import io.github.warmprefix.core.cache.WireSection;
import io.github.warmprefix.core.models.Model;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Renders one request in the order tools, system, messages. */
final class PromptRenderer {
  private final List<Piece> pieces = new ArrayList<>();
  private final List<RenderedBlock> blocks = new ArrayList<>();
  private final MessageDigest digest = sha256();
  private final BlockTokens tokens;
  private long prefixTokens;

  private PromptRenderer(BlockTokens tokens) {
    this.tokens = tokens;
  }

  static Prompt render(ApiRequest request, Model model, TokenCounter counter) {
    PromptRenderer renderer = new PromptRenderer(new BlockTokens(model, counter, request.json()));
    for (WireSection section : WireSection.values()) {
      PrefixParameters.before(section, request).forEach(renderer::add);
      request.blocks().stream().filter(block -> block.section() == section).forEach(renderer::add);
    }
    return new Prompt(List.copyOf(renderer.pieces), List.copyOf(renderer.blocks));
  }

  private void add(Block block) {
    Piece.of(block).forEach(this::add);
    prefixTokens += tokens.next(block);
    blocks.add(
        new RenderedBlock(block, position(block), pieces.size(), prefixTokens, prefixDigest()));
  }

  private void add(Piece piece) {
    pieces.add(piece);
    digest.update(piece.json().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
  }

  private int position(Block block) {
    if (blocks.isEmpty()) {
      return 0;
    }
    RenderedBlock last = blocks.get(blocks.size() - 1);
    boolean sameRun = block.kind().runsAsOnePosition() && last.block().kind() == block.kind();
    return sameRun ? last.position() : last.position() + 1;
  }

  private String prefixDigest() {
    try {
      return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("SHA-256 cannot be continued on this JVM", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
