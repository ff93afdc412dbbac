/**
 * What there is to report of a compilation: its templates, what they cost, and what was found.
 *
 * <p>The records here hold facts only. {@link io.github.warmprefix.core.report.Figures} says what
 * follows from them; each format has a package of its own. Nothing here knows the time or the
 * machine: the same report is written with the same bytes.
 */
package io.github.warmprefix.core.report;
