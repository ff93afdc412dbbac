package io.github.warmprefix.maven.stale;

import java.nio.file.Path;

/**
 * A packaged text that is not the one its template was compiled with.
 *
 * @param classFile the generated class that expects another text
 * @param template the binary name of the template
 * @param path the path of the text from the root of the class path
 * @param present whether there is any text at that path
 */
public record StaleText(Path classFile, String template, String path, boolean present) {}
