/** An archive of the server's classes, from which the next one starts faster. */
package io.github.warmprefix.cli.lsp.archive;
