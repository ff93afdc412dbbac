/**
 * The lock file {@code warmprefix.lock}: what the cached prefixes of a project were when somebody
 * last looked, and how many tokens they have.
 *
 * <p>It is JSON, in UTF-8, with line feeds, and is meant to be committed. Each prefix has one line,
 * the lines are sorted, and each ends in a comma, so that two branches that lock different prefixes
 * merge without a conflict:
 *
 * <pre>{@code
 * {
 * "shop.Triage/1":{"version":"3","model":"claude-haiku-4-5","sha256":"9f…","tokens":{…},"segments":[…]},
 * "shop.Triage/2":{…},
 * "schema":1
 * }
 * }</pre>
 *
 * <table>
 * <caption>The file</caption>
 * <tr><th>Field</th><th>Value</th></tr>
 * <tr><td>template{@code /}n</td><td>the prefix up to the n-th marker of a template, n from 1; any
 *     number of them</td></tr>
 * <tr><td>{@code schema}</td><td>the version of this schema, 1; required, the last</td></tr>
 * </table>
 *
 * <table>
 * <caption>A prefix</caption>
 * <tr><th>Field</th><th>Value</th></tr>
 * <tr><td>{@code version}</td><td>the author's version of the template</td></tr>
 * <tr><td>{@code model}</td><td>the model as the author wrote it</td></tr>
 * <tr><td>{@code sha256}</td><td>the hash of all of the prefix, 64 lower-case hexadecimal digits, as
 *     {@link io.github.warmprefix.core.cache.PrefixHash} makes it</td></tr>
 * <tr><td>{@code tokens}</td><td>{@code {"count":4123,"source":"count_tokens","date":"2026-11-21"}}
 *     where the tokens were counted, {@code {"low":3900,"expected":4100,"high":4300}} where they
 *     were estimated, {@code {"least":3900}} where only some of the texts were known: members that
 *     make tools, say, then count for the hash of the prefix by their names alone</td></tr>
 * <tr><td>{@code segments}</td><td>an array of the members between the marker before and this one:
 *     {@code name}, the {@code sha256} of the bare text, and {@code lines}, four characters of base64 for each line of
 *     the text, from which a later text can be told apart line by line</td></tr>
 * </table>
 */
package io.github.warmprefix.core.lock;
