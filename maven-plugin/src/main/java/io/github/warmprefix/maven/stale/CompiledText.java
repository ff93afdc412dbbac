package io.github.warmprefix.maven.stale;

/**
 * A packaged text as a generated class expects it.
 *
 * @param template the binary name of the template, for example {@code shop.Desk}
 * @param path the path of the text from the root of the class path
 * @param sha256 the hash of its bytes when the class was compiled
 */
record CompiledText(String template, String path, String sha256) {}
