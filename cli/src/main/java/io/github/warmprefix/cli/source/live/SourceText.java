package io.github.warmprefix.cli.source.live;

import java.net.URI;

/**
 * A Java file as it is being written, or as it is on disk.
 *
 * @param file the file; of any scheme
 * @param text what it holds
 */
public record SourceText(URI file, String text) {}
