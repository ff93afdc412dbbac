/**
 * The little language bodies are lowered into before they are judged: symbols are resolved, sugar
 * is gone where that costs no precision, and nothing of the compiler is left.
 */
package io.github.warmprefix.processor.stability.ir;
