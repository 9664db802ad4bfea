package dev.custody.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says on which outcome of a method its owned or counted arguments change hands; on any other the
 * caller keeps them.
 *
 * <pre>{@code
 * @TransfersOn(when = Outcome.TRUE, value = "#1")
 * boolean offer(@Owned Request<P> rq);
 *
 * if (!ring.offer(rq)) {
 *   rq.requeue(true); // the ring was full: rq is still ours
 * }
 * }</pre>
 *
 * The outcome may be tested at once or kept in a local and tested later. Ignoring it is {@code
 * outcome.unchecked}, because the caller then does not know whether it still owns the value.
 *
 * <h2>Meaning per location</h2>
 *
 * <ul>
 *   <li><b>On a method</b>: holds for the arguments that {@link #value()} names, each of which is
 *       declared {@link Owned} or {@link Refcounted}. The method's body is held to the same
 *       promise: it gives the value up on the outcome named and on no other.
 * </ul>
 *
 * <h2>Defaults</h2>
 *
 * A method without it takes every {@code @Owned} and {@code @Refcounted} argument, whether it
 * returns or throws.
 *
 * <h2>Where it does not apply</h2>
 *
 * {@link Outcome#TRUE} and {@link Outcome#FALSE} need a method that returns {@code boolean}, {@link
 * Outcome#NULL} and {@link Outcome#NON_NULL} one that returns a reference; anything else is {@code
 * annotation.misplaced}, and so is a name of an argument that is only lent.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface TransfersOn {
  /**
   * The outcome on which the arguments change hands.
   *
   * @return the outcome
   */
  Outcome when();

  /**
   * The arguments that the outcome decides about.
   *
   * @return {@code "this"}, {@code "#1"} (the first parameter, and so on), or names of parameters;
   *     the receiver unless said
   */
  String[] value() default {"this"};
}
