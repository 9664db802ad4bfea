package dev.custody.blk;

import dev.custody.annotations.Owned;

/**
 * Takes requests over, one at a time.
 *
 * @param <P> the driver's private data per request
 */
@FunctionalInterface
public interface RequestSink<P> {
  /** Becomes the owner of {@code rq}. */
  void accept(@Owned Request<P> rq);
}
