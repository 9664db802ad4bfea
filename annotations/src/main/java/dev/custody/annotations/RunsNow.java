package dev.custody.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A functional parameter whose closure runs during the call only, any number of times, and is
 * forgotten when the call returns.
 *
 * <pre>{@code
 * void forEachInFlight(@RunsNow RequestVisitor<P> visitor);
 *
 * void count(@Borrowed Request<Pdu> rq, TagSet<Pdu> tags) {
 *   tags.forEachInFlight(other -> compare(rq, other)); // rq is lent to the closure for the call
 * }
 * }</pre>
 *
 * What the closure captures is lent to it for the call, so loans may be captured. An owned capture
 * may be given up inside only if the parameter is also {@link RunsOnce}.
 *
 * <h2>Meaning per location</h2>
 *
 * <ul>
 *   <li><b>Parameter of functional type</b>: a promise of the method to its callers. Its body may
 *       call the closure and pass it to other {@code @RunsNow} parameters, not keep it.
 * </ul>
 *
 * <h2>Defaults</h2>
 *
 * A functional parameter without it and without {@link RunsOnce} may run later and many times:
 * capturing a loan is {@code borrow.captured}, capturing an owned or counted value {@code
 * owned.captured}.
 *
 * <h2>Where it does not apply</h2>
 *
 * On a parameter whose type is no functional interface it is {@code annotation.misplaced}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface RunsNow {}
