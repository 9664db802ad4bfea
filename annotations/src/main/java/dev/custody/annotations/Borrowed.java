package dev.custody.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type use whose holder may use the value for a while and never gives it up.
 *
 * <pre>{@code
 * long bytesOf(@Borrowed Request<Pdu> rq) {              // for the length of the call
 *   long sum = 0;
 *   for (@Borrowed("rq") Segment s : rq.segments()) {    // no longer than rq is owned
 *     sum += s.length();
 *   }
 *   return sum;
 * }
 *
 * @Borrowed("this") Pdu data(Request<P> this)            // good while the request is owned
 * }</pre>
 *
 * A loan never outlives its owner. A transfer of the owner ends all loans taken from it, an
 * exclusive use of the owner too; a shared use ends its exclusive loans. Using a loan after that is
 * {@code borrow.outlives.owner}. Giving up what is only lent is {@code borrow.transferred}; keeping
 * it is {@code borrow.stored}, {@code borrow.captured} or {@code borrow.returned}.
 *
 * <h2>Meaning per location</h2>
 *
 * <ul>
 *   <li><b>Parameter and receiver</b>: lent for the length of the call.
 *   <li><b>Return</b>: lent to the caller no longer than each owner named. Without a name it lends
 *       from the receiver, or from the only tracked parameter of a static method.
 *   <li><b>Local variable</b>: {@code @Borrowed Request<P> b = rq} lends although {@code rq} is
 *       owned.
 *   <li><b>Field</b>: only {@code final}, set from a constructor parameter. Each instance is then
 *       itself a loan of that argument (cursors, visitors, contexts). Any other field that keeps a
 *       loan is {@code borrow.stored}.
 *   <li><b>Type argument</b> ({@code Iterable<@Borrowed("this") Segment>}): the elements are lent.
 * </ul>
 *
 * <h2>Defaults</h2>
 *
 * It is what a parameter or a receiver of a {@link Tracked} class means without a qualifier.
 *
 * <h2>Where it does not apply</h2>
 *
 * On a primitive type it is {@code annotation.misplaced}, and so is a name that stands for nothing
 * where it is written.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface Borrowed {
  /**
   * The owners that the loan does not outlive, for a return, a local variable or a type argument.
   *
   * <p>Each is {@code "this"}, {@code "#1"} (the first parameter, and so on), the name of a
   * parameter or local, or a field such as {@code "this.table"}. With several names the loan ends
   * with the first of them.
   *
   * @return the names; empty means the default of the location
   */
  String[] value() default {};

  /**
   * Whether nobody else may use the value while the loan lives.
   *
   * <p>An exclusive loan may be used exclusively (written to) and lent on, shared or exclusive. It
   * is taken from an {@link Owned} value or another exclusive loan, never from a count.
   *
   * @return true for an exclusive loan, false for a shared one
   */
  boolean exclusive() default false;
}
