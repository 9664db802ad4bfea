package dev.custody.blk;

import dev.custody.annotations.Borrowed;

/**
 * Looks at requests that are lent to it, one at a time.
 *
 * @param <P> the driver's private data per request
 */
@FunctionalInterface
public interface RequestVisitor<P> {
  /** Looks at {@code rq}, which is lent for the call. */
  void visit(@Borrowed Request<P> rq);
}
