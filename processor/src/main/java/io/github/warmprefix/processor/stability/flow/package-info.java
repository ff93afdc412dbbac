/**
 * Follows values through lowered bodies: what a text is made of, and what of it can change. It runs
 * the program on what is known and joins over what is not.
 */
package io.github.warmprefix.processor.stability.flow;
