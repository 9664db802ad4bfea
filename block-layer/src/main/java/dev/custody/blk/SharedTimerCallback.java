package dev.custody.blk;

import dev.custody.annotations.Refcounted;

/**
 * What a {@link RequestTimer} that holds a count does when its time is over.
 *
 * @param <P> the driver's private data per request
 */
@FunctionalInterface
public interface SharedTimerCallback<P> {
  /** Takes the count over from the timer; runs on the timer thread of the tag set. */
  void expired(@Refcounted Request<P> rq);
}
