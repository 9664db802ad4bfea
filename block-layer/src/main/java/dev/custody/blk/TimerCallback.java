package dev.custody.blk;

import dev.custody.annotations.Owned;

/**
 * What an armed {@link RequestTimer} does when its time is over.
 *
 * @param <P> the driver's private data per request
 */
@FunctionalInterface
public interface TimerCallback<P> {
  /** Takes the request over from the timer; runs on the timer thread of the tag set. */
  void expired(@Owned Request<P> rq);
}
