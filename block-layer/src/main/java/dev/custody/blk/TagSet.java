package dev.custody.blk;

import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.TagOf;
import dev.custody.annotations.Trusted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The tags of one or several disks and the requests that they stand for ({@code struct
 * blk_mq_tag_set}, include/linux/blk-mq.h).
 *
 * <p>A tag is unique in the set: hardware queue {@code q} hands out the {@code depth} tags from
 * {@code q * depth} on, or, with {@link TagSetFlag#TAG_HCTX_SHARED}, all queues hand out the same
 * ones.
 *
 * @param <P> the driver's private data per request
 */
public final class TagSet<P> {
  /** The most tags of one set. */
  public static final int MOST_TAGS = 1 << 20;

  private static final AtomicInteger NAMES = new AtomicInteger();

  private final String name;
  private final Machine machine;
  private final @Nullable BlockOps<P> ops;
  private final int hwQueues;
  private final int pollQueues;
  private final int depth;
  private final Set<TagSetFlag> flags;
  private final long timeoutNanos;
  private final long drainNanos;
  private final WireIds wireIds;
  private final List<TagPool> pools = new ArrayList<>();
  private final Referee referee;
  private volatile List<Slot<P>> slots = List.of();
  private volatile TimerQueue timers;
  private int disks;

  private TagSet(Builder<P> from) {
    name = from.name;
    machine = from.machine;
    ops = from.ops;
    hwQueues = from.hwQueues;
    pollQueues = from.pollQueues;
    depth = from.depth;
    flags = Set.copyOf(from.flags);
    timeoutNanos = from.timeout.toNanos();
    drainNanos =
        from.drainTimeout == null
            ? timeoutNanos + Deletion.GRACE_NANOS
            : from.drainTimeout.toNanos();
    int queues = flags.contains(TagSetFlag.TAG_HCTX_SHARED) ? 1 : hwQueues + pollQueues;
    for (int i = 0; i < queues; i++) {
      pools.add(new TagPool(i * depth, depth, machine));
    }
    wireIds = new WireIds(queues * depth);
    referee = new Referee(from.referee, () -> List.<Slot<?>>copyOf(slots).iterator());
    timers = new TimerQueue(machine, name + "-timer");
  }

  /**
   * A builder for a set whose private data is made by {@code ops}, which also serves the disks that
   * name no other.
   */
  public static <P> Builder<P> builder(BlockOps<P> ops) {
    return new Builder<>(ops);
  }

  /**
   * A builder for a set that takes the callbacks of its first disk, see {@link
   * GenDisk.Builder#ops}, to make private data.
   */
  public static <P> Builder<P> builder() {
    return new Builder<>(null);
  }

  /**
   * Lends the request that {@code tag} is of; the caller holds that request, which is proven while
   * compiling.
   *
   * @throws OwnershipViolation if nobody outside the block layer can hold it, which that proof
   *     excludes
   */
  @Trusted(
      reason =
          "the tag is proven to be of a request that the caller holds, and the loan is of that request")
  public @Borrowed("#1") Request<P> request(@TagOf int tag) {
    Carrier.point();
    Slot<P> slot = reachable(tag);
    return Custody.lend(slot, referee.isOn() ? Delivery.loanByTag(slot) : null);
  }

  private Slot<P> reachable(int tag) {
    if (tag < 0 || tag >= slots.size()) {
      throw referee.refuseTag(tag, "is no tag of the set");
    }
    Slot<P> slot = slots.get(tag);
    if (!slot.isReachable()) {
      throw referee.refuseTag(tag, "belongs to a request that is " + StateWord.name(slot.state()));
    }
    return slot;
  }

  /**
   * Lends the request that {@code tag} is of, as {@link #request}; {@code tagToRq(5)} cannot be
   * compiled.
   */
  @Trusted(reason = "the caller has proven of the tag what request demands")
  public @Borrowed("#1") Request<P> tagToRq(@TagOf int tag) {
    return request(tag);
  }

  /**
   * Takes a count of the request that now has {@code tag}, unless nobody holds one; any int is
   * allowed, and it never waits ({@code blk_mq_find_and_get_req}, block/blk-mq-tag.c).
   */
  public @Nullable @Refcounted Request<P> tryAcquire(int tag) {
    Carrier.point();
    if (tag < 0 || tag >= slots.size()) {
      return null;
    }
    Slot<P> slot = slots.get(tag);
    return slot.tryRetain() ? Custody.count(slot, "TagSet.tryAcquire") : null;
  }

  /**
   * Takes a request back from the hardware; null unless exactly this id is there, so a second
   * completion finds nothing ({@code nvme_find_rq}, drivers/nvme/host/nvme.h).
   */
  public @Nullable @Owned Request<P> claim(int wireId) {
    Carrier.point();
    int tag = wireIds.tag(wireId);
    if (wireId < 0 || tag >= slots.size()) {
      return null;
    }
    Slot<P> slot = slots.get(tag);
    boolean claimed = slot.tryClaim(wireIds.generation(wireId), wireIds.generationMask());
    return claimed ? Custody.owner(slot, "TagSet.claim") : null;
  }

  /**
   * Lends every started request to {@code visitor} ({@code blk_mq_tagset_busy_iter},
   * block/blk-mq-tag.c). A request that is given back meanwhile is not used again before its visit
   * is over.
   */
  public void forEachInFlight(@RunsNow RequestVisitor<P> visitor) {
    Carrier.point();
    for (Slot<P> slot : slots) {
      if (slot.tryLend()) {
        Delivery loan = referee.loan(slot, "forEachInFlight");
        try {
          visitor.visit(Custody.lend(slot, loan));
        } finally {
          Delivery.endIfAny(loan);
          slot.endLend();
        }
      }
    }
  }

  /** The name, which its timer thread carries. */
  public String name() {
    return name;
  }

  /** The number of hardware queues for submission. */
  public int hwQueues() {
    return hwQueues;
  }

  /** The number of polled hardware queues; their indexes follow those of the others. */
  public int pollQueues() {
    return pollQueues;
  }

  /** The number of tags per hardware queue, or of all with {@link TagSetFlag#TAG_HCTX_SHARED}. */
  public int depth() {
    return depth;
  }

  /** The number of tags of the set; each tag is at least 0 and less than that. */
  public int tagCount() {
    return pools.size() * depth;
  }

  /** The number of tags in use, roughly while requests come and go. */
  public int tagsInUse() {
    return pools.stream().mapToInt(TagPool::taken).sum();
  }

  /** What the referee saw. */
  public Referee referee() {
    return referee;
  }

  /** What the set runs on. */
  Machine machine() {
    return machine;
  }

  /** The time that a started request has, for disks that do not say. */
  long timeoutNanos() {
    return timeoutNanos;
  }

  /** How long deletion of a disk waits without progress. */
  long drainNanos() {
    return drainNanos;
  }

  /** Whether {@code queueRq} may wait. */
  boolean isBlocking() {
    return flags.contains(TagSetFlag.BLOCKING);
  }

  /** The armed timers. */
  TimerQueue timers() {
    return timers;
  }

  /** The requests, by tag; none before the first disk. */
  List<Slot<P>> slots() {
    return slots;
  }

  /** The request of a tag that was just taken. */
  Slot<P> slot(int tag) {
    return slots.get(tag);
  }

  /** The tags of a hardware queue. */
  TagPool pool(int hwQueue) {
    return pools.get(pools.size() == 1 ? 0 : hwQueue);
  }

  /** Frees the tag of a request. */
  void free(Slot<P> slot) {
    pools.get(slot.tag / depth).put(slot.tag);
  }

  /** The id by which the hardware knows the request. */
  int wireId(Slot<P> slot) {
    return wireIds.id(slot.tag, slot.generation());
  }

  /**
   * The callbacks for a disk that brings {@code own} or none; the first disk makes the requests
   * ({@code blk_mq_alloc_rqs}).
   */
  synchronized BlockOps<P> attach(@Nullable BlockOps<P> own) {
    BlockOps<P> used = own == null ? ops : own;
    if (used == null) {
      throw new IllegalArgumentException("neither the disk nor the tag set has callbacks");
    }
    if (slots.isEmpty()) {
      slots = makeSlots(ops == null ? used : ops);
    }
    if (disks == 0) {
      timers = new TimerQueue(machine, name + "-timer");
    }
    disks++;
    return used;
  }

  private List<Slot<P>> makeSlots(BlockOps<P> maker) {
    List<Slot<P>> made = new ArrayList<>();
    for (int tag = 0; tag < tagCount(); tag++) {
      made.add(new Slot<>(this, tag, maker.newRequestData()));
    }
    return List.copyOf(made);
  }

  /** Notes that a disk is gone; with the last one the timer thread ends. */
  void detach() {
    TimerQueue unused = null;
    synchronized (this) {
      disks--;
      unused = disks == 0 ? timers : null;
    }
    if (unused != null) {
      unused.close();
    }
  }

  /**
   * Collects what a tag set needs.
   *
   * @param <P> the driver's private data per request
   */
  public static final class Builder<P> {
    private final @Nullable BlockOps<P> ops;
    private String name = "tags" + NAMES.getAndIncrement();
    private Machine machine = ThreadMachine.INSTANCE;
    private int hwQueues = 1;
    private int pollQueues;
    private int depth = 64;
    private final EnumSet<TagSetFlag> flags = EnumSet.noneOf(TagSetFlag.class);
    private Duration timeout = Duration.ofSeconds(30);
    private @Nullable Duration drainTimeout;
    private boolean referee = Referee.isOnByProperty();

    private Builder(@Nullable BlockOps<P> ops) {
      this.ops = ops;
    }

    /** Sets the name, which the timer thread carries. */
    public Builder<P> name(String text) {
      name = text;
      return this;
    }

    /** Sets the number of hardware queues for submission; 1 if not set. */
    public Builder<P> hwQueues(int count) {
      hwQueues = count;
      return this;
    }

    /** Sets the number of further hardware queues that are polled; 0 if not set. */
    public Builder<P> pollQueues(int count) {
      pollQueues = count;
      return this;
    }

    /** Sets the number of tags per hardware queue; 64 if not set. */
    public Builder<P> depth(int tags) {
      depth = tags;
      return this;
    }

    /** Adds properties. */
    public Builder<P> flags(TagSetFlag... more) {
      flags.addAll(List.of(more));
      return this;
    }

    /** Sets the time that a started request has; 30 seconds if not set. */
    public Builder<P> timeout(Duration time) {
      timeout = time;
      return this;
    }

    /**
     * Sets how long deletion of a disk waits for requests that nobody gives back; the timeout and 5
     * seconds if not set.
     */
    public Builder<P> drainTimeout(Duration time) {
      drainTimeout = time;
      return this;
    }

    /** Switches referee mode; the system property {@code custody.referee} decides if not set. */
    public Builder<P> referee(boolean on) {
      referee = on;
      return this;
    }

    /** Lets the set and its disks run on a simulation rather than on threads. */
    public Builder<P> simulation(Simulation simulation) {
      return machine(simulation.machine());
    }

    /** Sets what the set and its disks run on. */
    Builder<P> machine(Machine other) {
      machine = other;
      return this;
    }

    /**
     * Makes the tag set.
     *
     * @throws IllegalArgumentException if a number makes no sense
     */
    public TagSet<P> build() {
      require(hwQueues >= 1, "hardware queues", hwQueues);
      require(pollQueues >= 0, "poll queues", pollQueues);
      require(depth >= 1, "depth", depth);
      require(
          (long) depth * (hwQueues + pollQueues) <= MOST_TAGS,
          "number of tags: queues times depth",
          depth);
      require(timeout.toNanos() > 0, "timeout", timeout);
      return new TagSet<>(this);
    }

    private static void require(boolean holds, String what, Object value) {
      if (!holds) {
        throw new IllegalArgumentException("invalid " + what + ": " + value);
      }
    }
  }
}
