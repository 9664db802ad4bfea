package dev.custody.nullblk.workload;

import dev.custody.blk.Bio;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Plug;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/** One submitting thread, which keeps a number of I/Os in flight on its own part of a disk. */
final class Job implements Runnable {
  private final WorkloadPlan plan;
  private final Target target;
  private final ExpectedBlocks blocks;
  private final SplittableRandom random;
  private final EndedSlots ended = new EndedSlots();
  private final Deque<IoSlot> free = new ArrayDeque<>();
  private final JobStats stats = new JobStats();
  private final AtomicLong progress = new AtomicLong();
  private final long quota;
  private long submitted;
  private volatile boolean stopping;

  /**
   * Makes a job.
   *
   * @param plan of the workload
   * @param number of the job, from 0
   * @param target where it submits
   * @param blocks its part of the disk
   */
  Job(WorkloadPlan plan, int number, Target target, ExpectedBlocks blocks) {
    this.plan = plan;
    this.target = target;
    this.blocks = blocks;
    this.random = new SplittableRandom(plan.seed() + number);
    this.quota = plan.limit().share(number, plan.jobs());
    for (int i = 0; i < plan.ioDepth(); i++) {
      free.add(new IoSlot(plan.blockSize(), ended));
    }
  }

  @Override
  public void run() {
    while (true) {
      submitFree();
      if (free.size() == plan.ioDepth()) {
        return; // nothing in flight and nothing left to submit
      }
      target.awaitAny(ended);
      reap();
    }
  }

  /** Lets the job end when its I/Os in flight have. */
  void stop() {
    stopping = true;
  }

  /**
   * The I/Os that have ended so far; on any thread.
   *
   * @return the count
   */
  long progress() {
    return progress.get();
  }

  /**
   * What came of the I/Os; after the job has ended.
   *
   * @return the figures
   */
  JobStats stats() {
    return stats;
  }

  private void submitFree() {
    if (!plan.batch() || free.size() == 1) {
      while (wantsMore()) {
        target.submit(next());
      }
      return;
    }
    try (Plug plug = target.plug()) {
      while (wantsMore()) {
        plug.submit(target.prepare(next()));
      }
    }
  }

  private boolean wantsMore() {
    return !free.isEmpty() && submitted < quota && !stopping;
  }

  private Bio next() {
    IoSlot slot = free.remove();
    IoKind kind = plan.mix().choose(submitted++, random);
    if (kind == IoKind.FLUSH) {
      return slot.prepare(kind, 0, 0);
    }
    long block = blocks.acquire(random);
    int write = 0;
    if (kind.movesData() && kind.changesBlock()) {
      write = blocks.nextWrite();
      if (plan.verify()) {
        Pattern.fill(slot.buffer(), block, write);
      }
    }
    return slot.prepare(kind, block, write);
  }

  private void reap() {
    for (IoSlot slot = ended.poll(); slot != null; slot = ended.poll()) {
      account(slot);
      free.add(slot);
    }
  }

  private void account(IoSlot slot) {
    boolean failed = slot.status() != BlkStatus.OK;
    if (failed) {
      stats.failed(slot.status());
    } else {
      stats.succeeded(slot.kind(), slot.nanos(), plan.blockSize());
    }
    if (slot.kind() != IoKind.FLUSH) {
      if (slot.kind().changesBlock()) {
        blocks.holds(slot.block(), failed ? ExpectedBlocks.UNKNOWN : slot.write());
      } else if (!failed && plan.verify()) {
        verify(slot);
      }
      blocks.release(slot.block());
    }
    progress.lazySet(progress.get() + 1);
  }

  private void verify(IoSlot slot) {
    int write = blocks.write(slot.block());
    if (write == ExpectedBlocks.UNKNOWN) {
      return;
    }
    int wrong = Pattern.mismatch(slot.buffer(), slot.block(), write);
    if (wrong >= 0) {
      stats.mismatched("block " + slot.block() + " byte " + wrong + " differs from write " + write);
    }
  }
}
