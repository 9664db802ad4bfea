package dev.custody.blk;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a write that needs flushes around it: flush, data, flush, each begun when the one
 * before has ended ({@code REQ_FSEQ_PREFLUSH}, {@code DATA}, {@code POSTFLUSH}, block/blk-flush.c).
 */
final class FlushSequence {
  private final BlkQueue<?> queue;
  private final Bio bio;
  private final ArrayDeque<Step> steps = new ArrayDeque<>();

  FlushSequence(BlkQueue<?> queue, Bio bio, Limits limits) {
    this.queue = queue;
    this.bio = bio;
    if (bio.isPreflush()) {
      steps.add(Step.FLUSH);
    }
    if (bio.bytes() > 0) {
      steps.add(Step.DATA);
    }
    if (bio.isFua() && !limits.fua()) {
      steps.add(Step.FLUSH);
    }
  }

  /** Begins the first step on the submitter's thread. */
  void begin() {
    run(steps.poll());
  }

  /**
   * Begins the next step on the queue's flush thread, which may wait for a tag; says false when
   * none is left or {@code soFar} failed.
   */
  boolean next(BlkStatus soFar) {
    Step step = soFar == BlkStatus.OK ? steps.poll() : null;
    if (step == null) {
      return false;
    }
    queue.flushLater(() -> run(step));
    return true;
  }

  private void run(@Nullable Step step) {
    if (step == null) {
      bio.endAtOnce(BlkStatus.OK, true);
      return;
    }
    switch (step) {
      case FLUSH -> queue.issueFlush(bio);
      case DATA -> queue.issueData(bio);
    }
  }

  private enum Step {
    FLUSH,
    DATA
  }
}
