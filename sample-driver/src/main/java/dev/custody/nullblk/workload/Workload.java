package dev.custody.nullblk.workload;

import dev.custody.blk.GenDisk;
import dev.custody.nullblk.config.Geometry;
import dev.custody.nullblk.config.QueueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Runs jobs on disks until the limit. */
public final class Workload {
  private final WorkloadPlan plan;
  private final List<Job> jobs = new ArrayList<>();
  private final CountDownLatch running;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  /**
   * Deals the jobs and the blocks out.
   *
   * @param plan what to do
   * @param disks of equal size, at least one
   * @param queues of the disks
   */
  public Workload(WorkloadPlan plan, List<GenDisk> disks, QueueLayout queues) {
    this.plan = plan;
    this.running = new CountDownLatch(plan.jobs());
    int share = share(plan, disks.get(0).capacity() * GenDisk.SECTOR_BYTES);
    for (int i = 0; i < plan.jobs(); i++) {
      var target = new Target(disks.get(i % disks.size()), queues.submit(), queues.poll());
      var blocks = new ExpectedBlocks((long) i * share, share, plan.verify());
      jobs.add(new Job(plan, i, target, blocks));
    }
  }

  /**
   * Checks that every job gets more blocks than it keeps in flight.
   *
   * @param plan what to do
   * @param geometry of each disk
   * @throws IllegalArgumentException when a disk is too small
   */
  public static void checkFits(WorkloadPlan plan, Geometry geometry) {
    int share = share(plan, geometry.bytes());
    if (share <= plan.ioDepth()) {
      throw new IllegalArgumentException(
          "invalid size "
              + geometry.bytes()
              + ": each of the jobs needs more than "
              + plan.ioDepth()
              + " blocks, which is its iodepth, and gets "
              + share);
    }
  }

  /**
   * Runs the workload to its end.
   *
   * @param progress hears how far it has come
   * @return what it came to
   * @throws InterruptedException when the calling thread is interrupted
   * @throws IllegalStateException when a job failed
   */
  public Result run(Progress progress) throws InterruptedException {
    long start = System.nanoTime();
    for (Job job : jobs) {
      new Thread(() -> runJob(job), "job").start();
    }
    awaitEnd(progress);
    long nanos = System.nanoTime() - start;
    Throwable failed = failure.get();
    if (failed != null) {
      throw new IllegalStateException("a job failed: " + failed.getMessage(), failed);
    }
    var total = new JobStats();
    for (Job job : jobs) {
      total.add(job.stats());
    }
    return new Result(nanos, total);
  }

  private static int share(WorkloadPlan plan, long diskBytes) {
    return (int) Math.min(diskBytes / plan.blockSize() / plan.jobs(), Integer.MAX_VALUE - 8);
  }

  private void runJob(Job job) {
    try {
      job.run();
    } catch (RuntimeException | Error failed) {
      failure.compareAndSet(null, failed);
      jobs.forEach(Job::stop);
    } finally {
      running.countDown();
    }
  }

  private void awaitEnd(Progress progress) throws InterruptedException {
    long seconds = 0;
    long before = 0;
    while (!running.await(1, TimeUnit.SECONDS)) {
      seconds++;
      long now = jobs.stream().mapToLong(Job::progress).sum();
      progress.tick(seconds, now, now - before);
      before = now;
      if (seconds == plan.limit().seconds()) {
        jobs.forEach(Job::stop);
      }
    }
  }
}
