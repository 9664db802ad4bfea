package dev.custody.blk;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** A disk with a driver made of lambdas. */
final class Rig implements AutoCloseable {
  static final long SECTORS = 1 << 16;

  final TestDriver driver = new TestDriver();
  final TagSet<Cmd> tags;
  final GenDisk disk;

  private Rig(
      UnaryOperator<TagSet.Builder<Cmd>> tagOptions,
      UnaryOperator<GenDisk.Builder<Cmd>> diskOptions) {
    tags =
        tagOptions
            .apply(TagSet.builder(driver).depth(8).drainTimeout(Duration.ofSeconds(20)))
            .build();
    disk = diskOptions.apply(GenDisk.builder("test0", tags).capacity(SECTORS)).build();
  }

  static Rig plain() {
    return with(set -> set);
  }

  static Rig refereed() {
    return with(set -> set.referee(true).drainTimeout(Duration.ofMillis(200)));
  }

  static Rig with(UnaryOperator<TagSet.Builder<Cmd>> tagOptions) {
    return with(tagOptions, disk -> disk);
  }

  static Rig with(
      UnaryOperator<TagSet.Builder<Cmd>> tagOptions,
      UnaryOperator<GenDisk.Builder<Cmd>> diskOptions) {
    return new Rig(tagOptions, diskOptions);
  }

  /** A read of one block. */
  static Bio read() {
    return Bio.read(8, ByteBuffer.allocate(4096));
  }

  /** Submits a read of one block. */
  Bio submitRead() {
    Bio bio = read();
    disk.submit(bio);
    return bio;
  }

  /** Waits for something that must come. */
  static void eventually(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("it did not come to pass in 20 seconds");
      }
      LockSupport.parkNanos(100_000);
    }
  }

  /** Waits for a latch that must open. */
  static void await(CountDownLatch latch) {
    try {
      if (!latch.await(20, TimeUnit.SECONDS)) {
        throw new AssertionError("the latch did not open in 20 seconds");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Runs the bodies at once, each on a thread of its own, and waits for them. */
  static void together(Runnable... bodies) {
    CountDownLatch start = new CountDownLatch(1);
    Thread[] threads = new Thread[bodies.length];
    Throwable[] failures = new Throwable[bodies.length];
    for (int i = 0; i < bodies.length; i++) {
      int mine = i;
      threads[i] =
          new Thread(
              () -> {
                await(start);
                try {
                  bodies[mine].run();
                } catch (RuntimeException | Error failure) {
                  failures[mine] = failure;
                }
              });
      threads[i].start();
    }
    start.countDown();
    for (int i = 0; i < bodies.length; i++) {
      join(threads[i]);
      if (failures[i] != null) {
        throw new AssertionError("thread " + i, failures[i]);
      }
    }
  }

  static void join(Thread thread) {
    try {
      thread.join(TimeUnit.SECONDS.toMillis(30));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    if (thread.isAlive()) {
      throw new AssertionError(thread.getName() + " hangs");
    }
  }

  @Override
  public void close() {
    disk.close();
  }
}
