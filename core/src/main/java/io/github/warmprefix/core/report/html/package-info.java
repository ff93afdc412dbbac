/**
 * The report as one page that needs nothing but a browser.
 *
 * <p>What it looks like and what it does stands in resources beside this package; {@code cost.js}
 * holds the formulas of {@link io.github.warmprefix.core.cost} once more, for readers who ask what
 * if.
 */
package io.github.warmprefix.core.report.html;
