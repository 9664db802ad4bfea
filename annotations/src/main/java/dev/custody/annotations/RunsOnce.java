package dev.custody.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A closure that runs at most once, maybe later and on another thread, and may therefore own what
 * it captures.
 *
 * <pre>{@code
 * void submit(@RunsOnce Runnable work);
 *
 * void completeLater(@Owned Request<Pdu> rq) {
 *   submit(() -> rq.endOk()); // rq moves into the closure here; it may not be used below
 * }
 * }</pre>
 *
 * An owned or counted capture is transferred when the closure is made, and the closure's body must
 * give it up. A borrowed capture is {@code borrow.captured}, since the closure may run after the
 * loan ended.
 *
 * <h2>Meaning per location</h2>
 *
 * <ul>
 *   <li><b>Parameter</b>: the method calls the closure at most once, or hands it on to a
 *       {@code @RunsOnce} holder.
 *   <li><b>Field, local variable, type use</b>: the holder keeps a closure that is run at most
 *       once.
 *   <li><b>Method</b>, or the type it returns: the caller gets a closure that it runs at most once.
 * </ul>
 *
 * Together with {@link RunsNow} on a parameter the closure runs at most once and during the call:
 * loans may be captured, and owned captures given up.
 *
 * <h2>Defaults</h2>
 *
 * A closure given to anything else may run later and many times.
 *
 * <h2>Where it does not apply</h2>
 *
 * On a type that is no functional interface it is {@code annotation.misplaced}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.PARAMETER,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.LOCAL_VARIABLE,
  ElementType.TYPE_USE
})
public @interface RunsOnce {}
