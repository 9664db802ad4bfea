/**
 * The review surface of a source tree: what of it is believed rather than checked, and how much of
 * it is left to the checker. It reads text only and needs no class path; {@link
 * dev.custody.audit.Audit} is the way in, {@code dev.custody.audit.render} writes the result down.
 */
@NullMarked
package dev.custody.audit;

import org.jspecify.annotations.NullMarked;
