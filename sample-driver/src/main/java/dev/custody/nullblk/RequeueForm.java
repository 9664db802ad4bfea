package dev.custody.nullblk;

import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.IdleRequest;

/**
 * The ways in which a driver sends a request back to be queued again, taken in turn by the fault
 * injection.
 */
enum RequeueForm {
  /** The request is refused because the host lacks a resource. */
  BUSY {
    @Override
    void sendBack(@Owned IdleRequest<NullCommand> rq) {
      rq.reject(BlkStatus.RESOURCE);
    }
  },

  /** The request is put on the requeue list before it is started. */
  IDLE {
    @Override
    void sendBack(@Owned IdleRequest<NullCommand> rq) {
      rq.requeue(true);
    }
  },

  /** The request is started and then put on the requeue list. */
  STARTED {
    @Override
    void sendBack(@Owned IdleRequest<NullCommand> rq) {
      rq.start().requeue(true);
    }
  };

  /**
   * Sends a request back.
   *
   * @param rq the request
   */
  abstract void sendBack(@Owned IdleRequest<NullCommand> rq);
}
