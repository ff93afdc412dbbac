/** The report as SARIF 2.1.0, with what code scanning services show of it. */
package io.github.warmprefix.core.report.sarif;
