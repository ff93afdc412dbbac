package io.github.warmprefix.core.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 by which a prefix is known: in generated code, in the lock file, to whoever compares.
 *
 * <p>It is taken over the blocks in wire order without their markers, and the same texts have the
 * same hash whichever SDK sends them. Each of these gives one entry: a tool ({@code tool}, its
 * JSON), the start of the system prompt ({@code system}, nothing), the start of a message ({@code
 * user} or {@code assistant}, nothing), a member of a template whose content is not known ({@code
 * member}, its name), a text block ({@code text}, the text in UTF-8) and any other block ({@code
 * block}, its JSON). What is hashed is, for each entry, its name, a blank, the number of bytes in
 * decimal, a line feed, and the bytes.
 */
public final class PrefixHash {
  private final MessageDigest digest = sha256();

  /** The hash of a bare text, 64 lower-case hexadecimal digits. */
  public static String ofText(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Adds a tool, as the JSON it is sent as. */
  public void tool(byte[] json) {
    entry("tool", json);
  }

  /** Starts the system prompt; not called where there is none. */
  public void system() {
    entry("system", new byte[0]);
  }

  /**
   * Starts a message.
   *
   * @param role {@code "user"} or {@code "assistant"}
   */
  public void message(String role) {
    entry(role, new byte[0]);
  }

  /** Adds a block that is a text and nothing else. */
  public void text(String text) {
    entry("text", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds any other block, as the JSON it is sent as. */
  public void block(byte[] json) {
    entry("block", json);
  }

  /** Adds a member of a template whose content is not known, by its name. */
  public void unknown(String member) {
    entry("member", member.getBytes(StandardCharsets.UTF_8));
  }

  /** The hash of all that was added, 64 lower-case hexadecimal digits; ends the work. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private void entry(String name, byte[] bytes) {
    digest.update((name + " " + bytes.length + "\n").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
