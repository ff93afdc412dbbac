package io.github.warmprefix.maven.stale;

import java.nio.file.Path;
import java.util.List;

/**
 * A generated class that loads packaged texts.
 *
 * @param file its class file
 * @param texts the texts, in the order in which it loads them
 */
record Builder(Path file, List<CompiledText> texts) {}
