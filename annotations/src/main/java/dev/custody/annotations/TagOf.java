package dev.custody.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An {@code int} that is the tag of the request named, good while that request is owned by the
 * driver.
 *
 * <pre>{@code
 * void trace(@Owned Request<Pdu> rq, TagSet<Pdu> tags) {
 *   int tag = rq.tag();                            // @TagOf("rq")
 *   Request<Pdu> same = tags.request(tag);         // lends rq
 *   rq.endOk();
 *   tags.request(tag);                             // error: tag.stale
 *   tags.request(5);                               // error: tag.unowned
 * }
 *
 * void lookUp(@Borrowed Request<Pdu> rq, @TagOf("rq") int tag) // callers prove that tag is rq's
 * }</pre>
 *
 * A tag identifies a request only while the driver owns it; afterwards the same number belongs to
 * somebody else's I/O. Converting a tag that was given no owner is {@code tag.unowned}, one whose
 * request was given up {@code tag.stale}, one taken to another tag set {@code tag.wrong.set}.
 * Numbers from hardware or the network go through a checked conversion ({@code TagSet.claim},
 * {@code TagSet.tryAcquire}), for which any {@code int} is allowed.
 *
 * <h2>Meaning per location</h2>
 *
 * <ul>
 *   <li><b>Parameter</b>: the caller must pass the tag of a request that it holds.
 *   <li><b>Return</b>: the result is the tag of the request named.
 *   <li><b>Local variable</b>: states what flow infers; arithmetic on the number loses it.
 * </ul>
 *
 * <h2>Defaults</h2>
 *
 * An {@code int} without it is a number and the tag of nothing.
 *
 * <h2>Where it does not apply</h2>
 *
 * On any type but {@code int} it is {@code annotation.misplaced}. On a field it would outlive the
 * request; keep the request in an owning table and take it from there by number.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface TagOf {
  /**
   * The request that the tag belongs to.
   *
   * @return {@code "this"}, {@code "#1"} (the first parameter, and so on), or the name of a
   *     parameter or local; empty, on a parameter, for any request that the caller holds
   */
  String value() default "";
}
