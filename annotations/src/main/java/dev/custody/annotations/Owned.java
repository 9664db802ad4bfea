package dev.custody.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type use whose holder is the sole owner of the value and gives it up exactly once on every
 * path.
 *
 * <pre>{@code
 * void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
 *   Request<Pdu> rq = idle.start(); // idle is given up, rq is owned
 *   if (rq.op() == Op.FLUSH) {
 *     flush(rq);                    // lent: flush(Request<Pdu> rq)
 *   }
 *   rq.endOk();                     // given up; rq may not be touched below
 * }
 * }</pre>
 *
 * An owner may read, use exclusively, lend and keep the value. After it gave the value up
 * (completed, ended, requeued, released, stored, returned, or passed to an {@code @Owned} parameter
 * or receiver) it may do nothing with it but compare, test for null and overwrite. Forgetting the
 * value is {@code owned.leaked}, giving it up twice {@code double.transfer}, touching it afterwards
 * {@code use.after.transfer}.
 *
 * <h2>Meaning per location</h2>
 *
 * <ul>
 *   <li><b>Parameter</b>: the argument changes hands, whether the callee returns or throws. {@link
 *       TransfersOn} restricts that to one outcome.
 *   <li><b>Receiver</b> ({@code void end(@Owned Request<P> this)}): the call gives up the object it
 *       is called on.
 *   <li><b>Return</b>: the caller becomes owner. Throwing the result away is {@code
 *       result.dropped}.
 *   <li><b>Local variable</b>: {@code @Owned Request<P> b = a} moves; {@code a} is given up.
 *       Without a qualifier both names hold the same value and either may give it up.
 *   <li><b>Field</b>: the object that has the field owns the value. Reading the field gives a loan
 *       from it. Ownership comes out by reading it into a local and overwriting the field before
 *       anything else can see it. The class needs a method that gives the value up ({@code
 *       field.never.drained}); a store over a value that is still owned is {@code overwritten}.
 *   <li><b>Type argument</b> ({@code ArrayDeque<@Owned Request<P>>}): {@code add}, {@code offer}
 *       and {@code put} take ownership, {@code poll}, {@code remove} and {@code take} give it,
 *       {@code peek}, {@code get} and iteration lend. Calls that drop elements, such as {@code
 *       clear}, are {@code owned.leaked}.
 *   <li><b>Array component</b>: a store into the array is a transfer, reading a slot gives a loan.
 * </ul>
 *
 * <h2>Defaults</h2>
 *
 * It is what a method's return and {@code new} mean for a {@link Tracked} class. Parameters and
 * receivers are {@link Borrowed} unless they say otherwise; a field or a type argument must say.
 *
 * <h2>Where it does not apply</h2>
 *
 * On a primitive type, a class declaration, a type in {@code instanceof}, a class literal or a
 * {@code throws} clause it is {@code annotation.misplaced}. Null is owned by nobody: on a branch
 * where the value is null nothing is to be given up.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface Owned {}
