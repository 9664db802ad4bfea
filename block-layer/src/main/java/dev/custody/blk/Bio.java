package dev.custody.blk;

import java.lang.System.Logger.Level;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One I/O as its submitter sees it ({@code struct bio}, include/linux/blk_types.h). May be
 * submitted again after it has ended.
 */
public final class Bio {
  private static final int NEW = 0;
  private static final int SUBMITTED = 1;
  private static final int DONE = 2;
  private static final VarHandle STATE;
  private static final VarHandle STATUS;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      STATE = lookup.findVarHandle(Bio.class, "state", int.class);
      STATUS = lookup.findVarHandle(Bio.class, "status", BlkStatus.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final Op op;
  private final long sector;
  private final long bytes;
  private final List<Segment> segments;
  private boolean fua;
  private boolean preflush;
  private boolean polled;
  private boolean nowait;
  private @Nullable Consumer<Bio> callback;

  private final AtomicInteger parts = new AtomicInteger();
  private volatile int state;
  private volatile BlkStatus status = BlkStatus.OK;
  private volatile @Nullable WaitPoint waiter;
  private volatile @Nullable BlkQueue<?> queue;
  private @Nullable FlushSequence sequence;
  private volatile int polledQueue;

  private Bio(Op op, long sector, long bytes, List<Segment> segments) {
    if (sector < 0 || bytes < 0) {
      throw new IllegalArgumentException(
          "invalid range: sector " + sector + ", " + bytes + " bytes");
    }
    this.op = op;
    this.sector = sector;
    this.bytes = bytes;
    this.segments = segments;
  }

  /** Reads from {@code sector} on into {@code buffers}, from their position to their limit. */
  public static Bio read(long sector, ByteBuffer... buffers) {
    List<Segment> pieces = new ArrayList<>(buffers.length);
    long bytes = 0;
    for (ByteBuffer buffer : buffers) {
      bytes += buffer.remaining();
      pieces.add(new Segment(buffer));
    }
    return new Bio(Op.READ, sector, bytes, List.copyOf(pieces));
  }

  /** Writes {@code buffers}, from their position to their limit, from {@code sector} on. */
  public static Bio write(long sector, ByteBuffer... buffers) {
    List<Segment> pieces = new ArrayList<>(buffers.length);
    long bytes = 0;
    for (ByteBuffer buffer : buffers) {
      bytes += buffer.remaining();
      pieces.add(new Segment(buffer.asReadOnlyBuffer()));
    }
    return new Bio(Op.WRITE, sector, bytes, List.copyOf(pieces));
  }

  /** Makes earlier writes durable. */
  public static Bio flush() {
    return new Bio(Op.FLUSH, 0, 0, List.of());
  }

  /** Discards {@code sectors} sectors from {@code sector} on. */
  public static Bio discard(long sector, long sectors) {
    return new Bio(
        Op.DISCARD, sector, Math.multiplyExact(sectors, GenDisk.SECTOR_BYTES), List.of());
  }

  /** Writes zeroes to {@code sectors} sectors from {@code sector} on. */
  public static Bio writeZeroes(long sector, long sectors) {
    return new Bio(
        Op.WRITE_ZEROES, sector, Math.multiplyExact(sectors, GenDisk.SECTOR_BYTES), List.of());
  }

  /** Asks that the write is durable when it ends ({@code REQ_FUA}). */
  public Bio fua() {
    fua = true;
    return this;
  }

  /** Asks for a flush before the write ({@code REQ_PREFLUSH}). */
  public Bio preflush() {
    preflush = true;
    return this;
  }

  /** Asks for a polled hardware queue, if there is one ({@code REQ_POLLED}). */
  public Bio polled() {
    polled = true;
    return this;
  }

  /**
   * Asks to end with {@link BlkStatus#AGAIN} rather than wait for a tag or for a frozen queue
   * ({@code REQ_NOWAIT}).
   */
  public Bio nowait() {
    nowait = true;
    return this;
  }

  /**
   * Sets what runs once when the bio ends, on the thread that ends it ({@code bi_end_io}). It may
   * submit, best with {@link #nowait}, since the thread may be one that others wait for.
   */
  public Bio onEnd(Consumer<Bio> whatToRun) {
    callback = whatToRun;
    return this;
  }

  /** What is asked for. */
  public Op op() {
    return op;
  }

  /** The first sector. */
  public long sector() {
    return sector;
  }

  /** The length in bytes; 0 for a flush. */
  public long bytes() {
    return bytes;
  }

  /** Whether the bio has ended. */
  public boolean isDone() {
    return state == DONE;
  }

  /**
   * How the bio ended: the first failure of its parts, or {@link BlkStatus#OK}.
   *
   * @throws IllegalStateException if it has not ended
   */
  public BlkStatus status() {
    if (state != DONE) {
      throw new IllegalStateException("the bio has not ended");
    }
    return status;
  }

  /**
   * Waits until the bio has ended and says how; a polled bio needs somebody who polls, see {@link
   * GenDisk#submitAndWait}.
   *
   * @throws IllegalStateException if it was not submitted
   */
  public BlkStatus await() {
    BlkQueue<?> target = queue;
    if (state == NEW || target == null) {
      throw new IllegalStateException("the bio was not submitted");
    }
    if (state != DONE) {
      Submission.runDeferred();
      waiter(target).await(this::isDone);
    }
    return status();
  }

  private synchronized WaitPoint waiter(BlkQueue<?> target) {
    WaitPoint place = waiter;
    if (place == null) {
      place = target.set().machine().waitPoint();
      waiter = place;
    }
    return place;
  }

  /** Whether the write must be durable when it ends. */
  boolean isFua() {
    return fua;
  }

  /** Whether a flush comes before the write. */
  boolean isPreflush() {
    return preflush;
  }

  /** Whether a polled hardware queue is asked for. */
  boolean isPolled() {
    return polled;
  }

  /** Whether the submitter does not wait. */
  boolean isNowait() {
    return nowait;
  }

  /** The queue that the bio was submitted to last. */
  @Nullable BlkQueue<?> queue() {
    return queue;
  }

  /** The hardware queue to poll. */
  int polledQueue() {
    return polledQueue;
  }

  /** Sets the hardware queue to poll. */
  void setPolledQueue(int index) {
    polledQueue = index;
  }

  /** The memory from {@code offset} on. */
  List<Segment> segments(long offset, int length) {
    return length == bytes ? segments : Pieces.of(segments, offset, length);
  }

  /** Notes that the bio is being submitted. */
  void begin(BlkQueue<?> target) {
    int before = state;
    if (before == SUBMITTED || !STATE.compareAndSet(this, before, SUBMITTED)) {
      throw new IllegalStateException("the bio is in flight");
    }
    queue = target;
    sequence = null;
    status = BlkStatus.OK;
  }

  /** Notes how many parts the bio, or the present step of its flush sequence, has. */
  void setParts(int count) {
    parts.set(count);
  }

  /** Notes that the bio goes in steps. */
  void setSequence(FlushSequence steps) {
    sequence = steps;
  }

  /**
   * Notes that a part ended; the last one ends the bio or begins its next step ({@code bio_endio},
   * block/bio.c).
   */
  void partEnded(BlkStatus how) {
    if (how != BlkStatus.OK) {
      STATUS.compareAndSet(this, BlkStatus.OK, how);
    }
    if (parts.decrementAndGet() != 0) {
      return;
    }
    FlushSequence steps = sequence;
    if (steps == null || !steps.next(status)) {
      end(true);
    }
  }

  /** Ends the bio with {@code how} before it had parts. */
  void endAtOnce(BlkStatus how, boolean entered) {
    status = how;
    end(entered);
  }

  /**
   * Tells the submitter; the queue counts the bio until after that, so that whoever drains the
   * queue finds nothing running.
   */
  private void end(boolean entered) {
    BlkQueue<?> target = queue;
    Consumer<Bio> whatToRun = callback;
    state = DONE;
    WaitPoint place = waiter;
    if (place != null) {
      place.wakeAll();
    }
    try {
      if (whatToRun != null) {
        whatToRun.accept(this);
      }
    } catch (RuntimeException | Error failure) {
      Abandoned.passOn(failure);
      System.getLogger(Bio.class.getName()).log(Level.ERROR, "the end of a bio failed", failure);
    } finally {
      if (entered && target != null) {
        target.gate().exit();
      }
    }
  }
}
