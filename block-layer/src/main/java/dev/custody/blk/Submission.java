package dev.custody.blk;

import java.util.ArrayDeque;

/**
 * Keeps a thread that submits from the end of a bio, which ends within the submission, from using
 * up its stack: beyond a depth the bio waits until the outer submissions have returned ({@code
 * current->bio_list}, block/blk-core.c).
 */
final class Submission {
  private static final int MOST_DEPTH = 16;
  private static final ThreadLocal<Submission> CURRENT = ThreadLocal.withInitial(Submission::new);

  private final ArrayDeque<Bio> deferred = new ArrayDeque<>();
  private int depth;

  private Submission() {}

  /**
   * Lets {@code queue} submit {@code bio} now or, when too many submissions are under way on this
   * thread, later.
   */
  static void submit(BlkQueue<?> queue, Bio bio) {
    Submission mine = CURRENT.get();
    if (mine.depth >= MOST_DEPTH) {
      mine.deferred.add(bio);
      return;
    }
    mine.submitNow(queue, bio);
    if (mine.depth == 0) {
      mine.run();
    }
  }

  /** Submits what this thread has put off; for a thread that is about to wait. */
  static void runDeferred() {
    CURRENT.get().run();
  }

  private void submitNow(BlkQueue<?> queue, Bio bio) {
    depth++;
    try {
      queue.submitNow(bio);
    } finally {
      depth--;
    }
  }

  private void run() {
    for (Bio bio = deferred.poll(); bio != null; bio = deferred.poll()) {
      BlkQueue<?> queue = bio.queue();
      if (queue != null) {
        submitNow(queue, bio);
      }
    }
  }
}
