package dev.custody.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type use whose holder has exactly one count of the value and gives that count up exactly once;
 * others may hold counts too.
 *
 * <pre>{@code
 * @Refcounted Request<Pdu> mine = rq.share();   // rq is given up, mine is a count
 * @Refcounted Request<Pdu> theirs = mine.retain(); // a second count; mine stays
 * hand(theirs);                                 // void hand(@Refcounted Request<Pdu> rq)
 * if (!mine.tryEnd(BlkStatus.OK)) {             // false while other counts exist
 *   mine.release();
 * }
 * }</pre>
 *
 * A count gives the right to read and to lend as shared, not to use exclusively ({@code
 * exclusive.required}): somebody else may be using the value at the same moment. Forgetting a count
 * is {@code count.leaked}, giving it up twice {@code double.transfer}.
 *
 * <h2>Meaning per location</h2>
 *
 * <ul>
 *   <li><b>Parameter and receiver</b>: one count changes hands, whether the callee returns or
 *       throws. {@link TransfersOn} restricts that to one outcome.
 *   <li><b>Return</b>: the caller gets one count. Throwing the result away is {@code
 *       result.dropped}.
 *   <li><b>Local variable</b>: moves the count out of what it was assigned from.
 *   <li><b>Field, array component, type argument</b>: the holder keeps one count; the rules are
 *       those of {@link Owned}.
 * </ul>
 *
 * <h2>Defaults</h2>
 *
 * No type use means it unless it says so.
 *
 * <h2>Where it does not apply</h2>
 *
 * An {@link Owned} value is no count: an owner converts by a method of the class, such as {@code
 * share()}. A loan is never turned into a count. On a primitive type it is {@code
 * annotation.misplaced}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface Refcounted {}
