/**
 * What is known of the models: ids, minimums, prices, tokenizers, and the limits of the API.
 *
 * <p>All figures stand in one dated file, {@code models.json} beside these classes. A user's own
 * file of the same schema is laid over it by {@link
 * io.github.warmprefix.core.models.ModelCatalogue#withOverrides}. The schema:
 *
 * <table>
 * <caption>The file</caption>
 * <tr><th>Field</th><th>Value</th></tr>
 * <tr><td>{@code asOf}</td><td>the day the figures were gathered, such as {@code "2026-11-21"}</td></tr>
 * <tr><td>{@code currency}</td><td>always {@code "USD"}</td></tr>
 * <tr><td>{@code platform}</td><td>always {@code "claude-api"}: where the figures hold</td></tr>
 * <tr><td>{@code limits}</td><td>an object of {@code breakpoints} (markers a request), {@code
 *     lookbackBlocks}, {@code batchRequests}, {@code batchMegabytes} (of 1,000,000 bytes), {@code
 *     customIdPattern}, {@code batchExpiryHours}, {@code batchResultsDays}</td></tr>
 * <tr><td>{@code platformOverrides}</td><td>what other platforms do differently; kept, not read
 *     yet; optional</td></tr>
 * <tr><td>{@code toolPromptTokens}</td><td>an object from model id to two numbers: the tokens of
 *     the hidden tool prompt for {@code tool_choice} auto or none, and for any or tool</td></tr>
 * <tr><td>{@code models}</td><td>an array of models</td></tr>
 * </table>
 *
 * <table>
 * <caption>A model</caption>
 * <tr><th>Field</th><th>Value</th></tr>
 * <tr><td>{@code id}</td><td>the canonical id; always required</td></tr>
 * <tr><td>{@code aliases}</td><td>an array of other ids the API accepts for it</td></tr>
 * <tr><td>{@code tokenizer}</td><td>{@code "claude-3"} or {@code "claude-4.7"}</td></tr>
 * <tr><td>{@code minimumCacheableTokens}</td><td>the fewest tokens that are cached, 1 or more</td></tr>
 * <tr><td>{@code minimumConfidence}</td><td>{@code "documented"} or {@code "inferred"}</td></tr>
 * <tr><td>{@code usdPerMillionTokens}</td><td>an object of {@code input}, {@code cacheWrite5m},
 *     {@code cacheWrite1h}, {@code cacheRead}, {@code output}: decimals from 0 to 1,000,000</td></tr>
 * <tr><td>{@code promptBands}</td><td>for prices by prompt size: an array of {@code
 *     upToPromptTokens} and {@code usdPerMillionTokens}, limits rising, the last {@code null}; the
 *     model's own prices, where given too, are those of the first band; optional</td></tr>
 * <tr><td>{@code batchMultiplier}</td><td>what every price is multiplied with in a batch</td></tr>
 * <tr><td>{@code status}</td><td>{@code "active"}, {@code "deprecated"} or {@code "retired"}</td></tr>
 * <tr><td>{@code retires}</td><td>the day of retirement; optional, {@code null} takes it away</td></tr>
 * <tr><td>{@code messageFrameTokens}</td><td>the framing tokens of a pair of messages; optional,
 *     {@code null} takes it away</td></tr>
 * </table>
 *
 * <p>Any object may have a {@code note} or a {@code comment}. Any other field is refused, so that a
 * misspelt one is not lost. In a user's file everything but {@code id} is optional for a model that
 * is known, and everything outside {@code models} is optional as well. A price object may be
 * partial where the model has one band; {@code promptBands} and {@code aliases} replace the whole
 * array.
 */
package io.github.warmprefix.core.models;
