package dev.custody.nullblk.workload;

import dev.custody.blk.Bio;
import dev.custody.blk.GenDisk;
import dev.custody.blk.Plug;
import java.util.concurrent.locks.LockSupport;

/** A disk as a job submits to it: polled when it has poll queues, else waited for. */
final class Target {
  private static final long IDLE_NANOS = 1_000;

  private final GenDisk disk;
  private final int firstPollQueue;
  private final int pollQueues;

  /**
   * Makes a target.
   *
   * @param disk to submit to
   * @param firstPollQueue index of the first hardware queue that is polled
   * @param pollQueues how many are polled
   */
  Target(GenDisk disk, int firstPollQueue, int pollQueues) {
    this.disk = disk;
    this.firstPollQueue = firstPollQueue;
    this.pollQueues = pollQueues;
  }

  /**
   * Marks a bio for the poll queues, if there are any.
   *
   * @param bio not submitted yet
   * @return the same
   */
  Bio prepare(Bio bio) {
    return pollQueues > 0 && bio.op().hasData() ? bio.polled() : bio;
  }

  /**
   * Submits a bio.
   *
   * @param bio to submit
   */
  void submit(Bio bio) {
    disk.submit(prepare(bio));
  }

  /**
   * Begins a batch.
   *
   * @return what collects it
   */
  Plug plug() {
    return disk.queue().plug();
  }

  /**
   * Waits until an I/O of a job has ended, and polls meanwhile where there are poll queues.
   *
   * @param ended where the job's I/Os go
   */
  void awaitAny(EndedSlots ended) {
    if (pollQueues == 0) {
      ended.awaitAny();
      return;
    }
    while (ended.isEmpty()) {
      boolean found = false;
      for (int queue = firstPollQueue; queue < firstPollQueue + pollQueues; queue++) {
        found |= disk.queue().poll(queue);
      }
      if (!found) {
        LockSupport.parkNanos(IDLE_NANOS); // somebody else polled, or the I/O waits for a tag
      }
    }
  }
}
