package dev.custody.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type use whose value may have been given up already: it may be compared, tested for null and
 * overwritten, nothing else.
 *
 * <pre>{@code
 * boolean isCurrent(@GivenUp Request<Pdu> seen, @Borrowed Request<Pdu> current) {
 *   return seen == current; // a comparison is no use
 * }
 * }</pre>
 *
 * It is the top of the hierarchy: {@link Owned}, {@link Refcounted} and {@link Borrowed} values may
 * all be passed where it is written, and none of them changes hands by that. Any use of it is
 * {@code use.after.transfer}.
 *
 * <h2>Meaning per location</h2>
 *
 * <ul>
 *   <li><b>Parameter</b>: the callee only compares; the caller may pass a value that it no longer
 *       owns.
 *   <li><b>Field, local variable</b>: an identity that is remembered, with no right to the value.
 *   <li><b>Return</b>: the caller gets an identity to compare with.
 * </ul>
 *
 * <h2>Defaults</h2>
 *
 * No type use means it unless it says so; the checker itself gives it to a holder after a transfer.
 *
 * <h2>Where it does not apply</h2>
 *
 * On a receiver it means nothing, since a call is a use; there, and on a primitive type, it is
 * {@code annotation.misplaced}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface GivenUp {}
