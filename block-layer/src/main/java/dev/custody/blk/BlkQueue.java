package dev.custody.blk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The request queue of a disk: bios come in, and requests go to the hardware queues ({@code
 * blk_mq_submit_bio}, block/blk-mq.c).
 */
final class BlkQueue<P> implements RequestQueue {
  private final GenDisk disk;
  private final TagSet<P> set;
  private final BlockOps<P> ops;
  private final Limits limits;
  private final UsageGate gate;
  private final List<HwQueue<P>> hwQueues;
  private final TimeoutScan<P> timeouts;
  private final SlotList<P> requeued = new SlotList<>();
  private final Work requeueWork;
  private final ConcurrentLinkedQueue<Runnable> flushSteps = new ConcurrentLinkedQueue<>();
  private final Work flushWork;
  private final AtomicInteger quiesceDepth = new AtomicInteger();
  private final WaitPoint dispatchLeft;

  BlkQueue(GenDisk disk, TagSet<P> set, BlockOps<P> ops, Limits limits) {
    this.disk = disk;
    this.set = set;
    this.ops = ops;
    this.limits = limits;
    Machine machine = set.machine();
    gate = new UsageGate(machine);
    dispatchLeft = machine.waitPoint();
    timeouts = new TimeoutScan<>(this, disk.name() + "-timeout", limits.timeoutNanos());
    requeueWork = machine.work(disk.name() + "-requeue", this::dispatchRequeued);
    flushWork = machine.work(disk.name() + "-flush", this::runFlushSteps);
    List<HwQueue<P>> queues = new ArrayList<>();
    for (int i = 0; i < set.hwQueues() + set.pollQueues(); i++) {
      queues.add(new HwQueue<>(this, i, i >= set.hwQueues()));
    }
    hwQueues = List.copyOf(queues);
  }

  @Override
  public void submit(Bio bio) {
    bio.begin(this);
    Submission.submit(this, bio);
  }

  @Override
  public Plug plug() {
    return new Plug(new PlugBatch<>(this));
  }

  @Override
  public void freeze() {
    gate.freeze();
    while (!gate.awaitEmpty(pollingDeadline())) {
      pollAll();
    }
  }

  @Override
  public void unfreeze() {
    gate.unfreeze();
  }

  @Override
  public void quiesce() {
    quiesceDepth.incrementAndGet();
    dispatchLeft.await(() -> hwQueues.stream().noneMatch(HwQueue::isDispatching));
  }

  @Override
  public void unquiesce() {
    int left = quiesceDepth.decrementAndGet();
    if (left < 0) {
      quiesceDepth.incrementAndGet();
      throw new IllegalStateException("the queue is not quiesced");
    }
    if (left == 0) {
      hwQueues.forEach(HwQueue::run);
    }
  }

  @Override
  public void stopHwQueues() {
    hwQueues.forEach(HwQueue::stop);
  }

  @Override
  public void startHwQueues() {
    hwQueues.forEach(HwQueue::start);
  }

  @Override
  public void kickRequeueList() {
    requeueWork.kick();
  }

  @Override
  public void delayKickRequeueList(long nanos) {
    requeueWork.kickAt(set.machine().nanoTime() + nanos);
  }

  @Override
  public boolean poll(int hwQueue) {
    HwQueue<P> hw = hwQueues.get(hwQueue);
    if (!hw.isPolled()) {
      return false;
    }
    CompletionBatch<P> batch = new CompletionBatch<>();
    boolean found = false;
    try {
      found = ops.poll(hw, batch);
    } catch (RuntimeException | Error failure) {
      set.referee().driverFailed("poll", failure);
    }
    found |= batch.size() > 0;
    batch.endAll();
    return found;
  }

  @Override
  public boolean poll(Bio bio) {
    int hwQueue = bio.polledQueue();
    return !bio.isDone() && hwQueue >= set.hwQueues() && poll(hwQueue);
  }

  /** The disk. */
  GenDisk disk() {
    return disk;
  }

  /** The tag set. */
  TagSet<P> set() {
    return set;
  }

  /** The driver's callbacks. */
  BlockOps<P> ops() {
    return ops;
  }

  /** What counts the bios. */
  UsageGate gate() {
    return gate;
  }

  /** What watches the time of started requests. */
  TimeoutScan<P> timeouts() {
    return timeouts;
  }

  /** The hardware queues, by index. */
  List<HwQueue<P>> hwQueueList() {
    return hwQueues;
  }

  /** Whether {@code queueRq} may wait. */
  boolean isBlocking() {
    return set.isBlocking();
  }

  /** Whether dispatch is stopped by {@link #quiesce}. */
  boolean isQuiesced() {
    return quiesceDepth.get() > 0;
  }

  /**
   * Notes that the last call of {@code queueRq} on a hardware queue returned while the queue is
   * quiesced.
   */
  void dispatchLeft() {
    dispatchLeft.wakeAll();
  }

  /** Submits {@code bio}, which has begun, and sends its requests to the driver at once. */
  void submitNow(Bio bio) {
    submitNow(bio, null);
  }

  /** Submits {@code bio}, which has begun, through {@code plug} if there is one. */
  void submitNow(Bio bio, @Nullable PlugBatch<P> plug) {
    switch (gate.enter(!bio.isNowait())) {
      case DYING -> bio.endAtOnce(BlkStatus.IOERR, false);
      case WOULD_WAIT -> bio.endAtOnce(BlkStatus.AGAIN, false);
      case ENTERED -> admit(bio, plug);
    }
  }

  private void admit(Bio bio, @Nullable PlugBatch<P> plug) {
    BlkStatus refused = limits.refuse(bio);
    if (refused != null) {
      bio.endAtOnce(refused, true);
    } else if (limits.needsSequence(bio)) {
      FlushSequence sequence = new FlushSequence(this, bio, limits);
      bio.setSequence(sequence);
      sequence.begin();
    } else if (bio.op() == Op.FLUSH && limits.writeCache()) {
      issueFlush(bio);
    } else if (bio.bytes() == 0) {
      bio.endAtOnce(BlkStatus.OK, true);
    } else {
      issueParts(bio, bio.op(), bio.bytes(), plug);
    }
  }

  /** Issues one flush on behalf of {@code bio}. */
  void issueFlush(Bio bio) {
    issueParts(bio, Op.FLUSH, 0, null);
  }

  /** Issues the write itself of a bio that goes in steps. */
  void issueData(Bio bio) {
    issueParts(bio, bio.op(), bio.bytes(), null);
  }

  /** Runs a step of a flush sequence on the flush thread. */
  void flushLater(Runnable step) {
    flushSteps.add(step);
    flushWork.kick();
  }

  /**
   * Cuts the bio into requests as the limits demand ({@code bio_split_to_limits},
   * block/blk-merge.c), each with its own tag.
   */
  private void issueParts(Bio bio, Op op, long bytes, @Nullable PlugBatch<P> plug) {
    int most = limits.maxBytes(op);
    bio.setParts((int) Math.max(1, (bytes + most - 1) / most));
    HwQueue<P> hw = hwQueueFor(bio);
    bio.setPolledQueue(hw.index());
    boolean fua = limits.passesFua(bio) && op != Op.FLUSH;
    long offset = 0;
    do {
      int length = (int) Math.min(most, bytes - offset);
      long sector = op == Op.FLUSH ? 0 : bio.sector() + offset / GenDisk.SECTOR_BYTES;
      issuePart(new Io<>(hw, bio, op, fua, sector, offset, length), plug);
      offset += length;
    } while (offset < bytes);
  }

  private void issuePart(Io<P> io, @Nullable PlugBatch<P> plug) {
    Slot<P> slot = allocate(io, plug);
    if (slot == null) {
      io.bio().partEnded(BlkStatus.AGAIN);
      return;
    }
    slot.setIo(io);
    slot.set(StateWord.QUEUED);
    if (plug == null) {
      io.hw().issue(slot, true);
    } else {
      plug.add(slot);
    }
  }

  /**
   * A tag's request; null if there is none and the bio does not wait. Who holds tags back in a plug
   * lets them go before waiting.
   */
  private @Nullable Slot<P> allocate(Io<P> io, @Nullable PlugBatch<P> plug) {
    TagPool pool = set.pool(io.hw().index());
    int tag = pool.tryGet();
    if (tag == TagAllocator.NONE) {
      if (plug != null) {
        plug.flush();
      }
      tag = io.bio().isNowait() ? pool.tryGet() : pool.get();
    }
    return tag == TagAllocator.NONE ? null : set.slot(tag);
  }

  /**
   * The queue of the submitter's thread, as blk-mq takes that of the processor ({@code
   * blk_mq_map_queue}).
   */
  private HwQueue<P> hwQueueFor(Bio bio) {
    int mine = set.machine().context() & Integer.MAX_VALUE;
    if (bio.isPolled() && set.pollQueues() > 0) {
      return hwQueues.get(set.hwQueues() + mine % set.pollQueues());
    }
    return hwQueues.get(mine % set.hwQueues());
  }

  /** Puts a queued request on the requeue list ({@code blk_mq_requeue_request}). */
  void requeue(Slot<P> slot, boolean kick) {
    requeued.addLast(slot);
    if (kick) {
      requeueWork.kick();
    }
  }

  private void dispatchRequeued() {
    for (Slot<P> slot = requeued.poll(); slot != null; slot = requeued.poll()) {
      slot.io().hw().insert(slot);
    }
  }

  private void runFlushSteps() {
    for (Runnable step = flushSteps.poll(); step != null; step = flushSteps.poll()) {
      step.run();
    }
  }

  /** The longest that a waiter may sleep before it polls again; for ever if nothing is polled. */
  private long pollingDeadline() {
    return set.pollQueues() == 0 ? Work.NEVER : set.machine().nanoTime() + Deletion.STEP_NANOS;
  }

  /** Polls all polled hardware queues once. */
  void pollAll() {
    for (int i = set.hwQueues(); i < hwQueues.size(); i++) {
      poll(i);
    }
  }

  /**
   * Ends with {@code status} what waits for a hardware queue that is stopped, or for all while the
   * queue is quiesced.
   */
  void failStuck(BlkStatus status) {
    for (HwQueue<P> hw : hwQueues) {
      if (hw.isStopped() || isQuiesced()) {
        hw.failWaiting(status);
      }
    }
  }

  /**
   * Lets the driver set the hardware queues up; takes the earlier ones down again if it fails
   * ({@code blk_mq_init_hctx}).
   */
  void initHwQueues() {
    int done = 0;
    try {
      for (HwQueue<P> hw : hwQueues) {
        ops.initHctx(hw);
        done++;
      }
    } finally {
      if (done < hwQueues.size()) {
        hwQueues.subList(0, done).forEach(ops::exitHctx);
      }
    }
  }

  /** Ends the threads. */
  void closeThreads() {
    requeueWork.close();
    flushWork.close();
    timeouts.close();
    hwQueues.forEach(HwQueue::close);
  }
}
