/**
 * What there is to report of a compilation: its templates, what they cost, and what was found.
 *
 * <p>The records here hold facts only. {@link io.github.warmprefix.core.report.Figures} says what
 * follows from them; each format has a package of its own. Nothing here knows the time or the
 * machine: the same report is written with the same bytes.
 *
 * <p>Every format is UTF-8 text. Sources can hold half a surrogate pair, which {@link
 * String#getBytes(java.nio.charset.Charset)} replaces and {@link java.nio.file.Files#writeString}
 * refuses: encode with the former.
 */
package io.github.warmprefix.core.report;
