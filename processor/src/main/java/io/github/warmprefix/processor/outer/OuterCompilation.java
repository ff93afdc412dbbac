package io.github.warmprefix.processor.outer;

import java.nio.file.Path;
import java.util.List;

/**
 * What has to be known of a compilation to repeat it with another compiler.
 *
 * @param sources its files, those that were generated included
 * @param classPath where it finds classes, on the class path and the module path alike
 * @param sourcePath where it finds further sources
 * @param release the version of the language
 * @param preview whether features in preview are enabled
 */
public record OuterCompilation(
    List<OuterSource> sources,
    List<Path> classPath,
    List<Path> sourcePath,
    int release,
    boolean preview) {}
