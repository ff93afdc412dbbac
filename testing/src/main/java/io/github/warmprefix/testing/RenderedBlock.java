package io.github.warmprefix.testing;

/**
 * A block in its place in the rendered prompt, with what is true of the prefix that ends at it.
 *
 * @param block the block
 * @param position its position in the lookback, from 0
 * @param pieces how many pieces of the prompt the prefix has
 * @param tokens the tokens of the prefix
 * @param digest the SHA-256 of the prefix, in hexadecimal
 */
record RenderedBlock(Block block, int position, int pieces, long tokens, String digest) {}
