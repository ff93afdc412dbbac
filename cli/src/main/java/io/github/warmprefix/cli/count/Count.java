package io.github.warmprefix.cli.count;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.tokens.TokenEstimate;

/**
 * The tokens of one text or prefix.
 *
 * @param what the text or prefix
 * @param model the model that counts
 * @param request the tokens with the framing that the API adds
 * @param content the tokens of the bare text
 */
record Count(Counted what, Model model, TokenEstimate request, TokenEstimate content) {}
