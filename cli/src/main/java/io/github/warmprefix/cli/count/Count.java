package io.github.warmprefix.cli.count;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.tokens.TokenEstimate;

/**
 * The tokens of one text.
 *
 * @param file the file as it was named on the command line
 * @param model the model that counts
 * @param request the tokens of a request that has the text as its only message
 * @param content the tokens of the bare text
 */
record Count(String file, Model model, TokenEstimate request, TokenEstimate content) {}
