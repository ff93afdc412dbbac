/** The report as Markdown for a comment on a pull request. */
package io.github.warmprefix.core.report.markdown;
