package dev.custody.blk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.Validate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What owns requests gives each of them up once, and loses none. */
public final class ContainerInterleavingsTest {
  private static final int VALUES = 64;

  /** A slot is one place; an exchange puts its value there and takes what was there. */
  @Test
  void slotIsOnePlace() {
    Interleavings.check(Exchanges.class, OnePlace.class);
  }

  /** A list of the block layer is a deque; it says that it is empty only if it is. */
  @Test
  void listIsADeque() {
    Interleavings.check(Lists.class, Queue.class);
  }

  /** Completed requests come to the driver once each, the first that was pushed first. */
  @Test
  void completionsAreAQueue() {
    Interleavings.check(Completions.class, Queue.class);
    Interleavings.checkPairs(Completions.class, Queue.class);
  }

  /** With one who offers and one who polls, a ring is a queue that is full at its capacity. */
  @Test
  void ringOfTwoIsABoundedQueue() {
    Interleavings.check(OneToOne.class, Queue.class);
  }

  /**
   * With several of both, what a ring took comes out once, and it takes no more than its capacity.
   * (Who polls may find nothing while an older request is still being added, so it is no queue.)
   */
  @Test
  void ringOfManyGivesEachUpOnce() {
    Interleavings.check(ManyToMany.class, Silent.class);
  }

  /** A request of a table is taken by one, and each that was put is there. */
  @Test
  void tableGivesEachUpOnce() {
    Interleavings.check(Tables.class, Silent.class);
  }

  /** A slot of numbers. */
  public static final class Exchanges {
    private final AtomicSlot<Integer> slot = new AtomicSlot<>();

    @Operation
    public int swap(@Param(gen = IntGen.class, conf = "1:9") int next) {
      Integer before = slot.swap(next);
      return before == null ? 0 : before;
    }

    @Operation
    public int take() {
      Integer before = slot.take();
      return before == null ? 0 : before;
    }
  }

  /** What {@link Exchanges} means. */
  public static final class OnePlace {
    private int content;

    public int swap(int next) {
      int before = content;
      content = next;
      return before;
    }

    public int take() {
      return swap(0);
    }
  }

  /** A list of fresh requests. */
  public static final class Lists {
    private final SlotList<Cmd> list = new SlotList<>();

    @Operation
    public void addLast(@Param(gen = IntGen.class, conf = "1:9") int value) {
      list.addLast(Slots.fresh(0, StateWord.QUEUED, value));
    }

    @Operation
    public void addFirst(@Param(gen = IntGen.class, conf = "1:9") int value) {
      list.addFirst(Slots.fresh(0, StateWord.QUEUED, value));
    }

    @Operation
    public int poll() {
      Slot<Cmd> first = list.poll();
      return first == null ? 0 : first.data().plain;
    }

    @Operation
    public boolean isEmpty() {
      return list.isEmpty();
    }
  }

  /** The completions of a hardware queue, and the driver that notes what it gets. */
  public static final class Completions {
    private final InertMachine machine = new InertMachine();
    private final TestDriver driver = new TestDriver();
    private final AtomicInteger missing = new AtomicInteger();
    private volatile int seen;
    private final SoftIrq<Cmd> softirq = new SoftIrq<>(machine, "softirq", driver, Slots.referee());

    public Completions() {
      driver.complete =
          rq -> {
            missing.decrementAndGet();
            seen = Slots.value(rq) + 10 * seen;
          };
    }

    @Operation
    public void push(@Param(gen = IntGen.class, conf = "1:9") int value) {
      missing.incrementAndGet();
      softirq.push(Slots.fresh(0, StateWord.COMPLETING, value));
    }

    /** Runs the body only if it was kicked, so a kick that is missing is a request that is lost. */
    @Operation(nonParallelGroup = "softirq")
    public int run() {
      seen = 0;
      machine.runKicked();
      return seen;
    }

    @Validate
    public void kickedRunsCompleteAll() {
      machine.runKicked();
      if (missing.get() != 0) {
        throw new IllegalStateException(missing + " were not completed");
      }
    }
  }

  /** A ring of two, with one thread that offers and one that polls at a time. */
  public static final class OneToOne {
    private final OwnedRing<Cmd> ring = new OwnedRing<>(Queue.CAPACITY);

    @Operation(nonParallelGroup = "offer")
    public boolean offer(@Param(gen = IntGen.class, conf = "1:9") int value) {
      return ring.offer(Slots.owned(0, value));
    }

    @Operation(nonParallelGroup = "poll")
    public int poll() {
      return Slots.value(ring.poll());
    }
  }

  /** What the lists and queues mean. */
  public static final class Queue {
    static final int CAPACITY = 2;

    private final Deque<Integer> content = new ArrayDeque<>();

    public void addLast(int value) {
      content.addLast(value);
    }

    public void addFirst(int value) {
      content.addFirst(value);
    }

    public int poll() {
      Integer first = content.pollFirst();
      return first == null ? 0 : first;
    }

    public boolean isEmpty() {
      return content.isEmpty();
    }

    public boolean offer(int value) {
      return content.size() < CAPACITY && content.add(value);
    }

    public void push(int value) {
      content.addLast(value);
    }

    public int run() {
      int all = 0;
      while (!content.isEmpty()) {
        all = content.removeFirst() + 10 * all;
      }
      return all;
    }
  }

  /** A ring of two, for any thread; each value is used once. */
  public static final class ManyToMany {
    private static final int CAPACITY = 2;

    private final OwnedRing<Cmd> ring = new OwnedRing<>(CAPACITY);
    private final AtomicInteger next = new AtomicInteger();

    /** 1 for what the ring owns, and 0 for what it gave up. */
    private final AtomicIntegerArray inside = new AtomicIntegerArray(VALUES);

    @Operation
    public void offer() {
      int value = next.getAndIncrement();
      inside.incrementAndGet(value);
      if (!ring.offer(Slots.owned(0, value))) {
        inside.decrementAndGet(value);
      }
    }

    @Operation
    public void poll() {
      Request<Cmd> rq = ring.poll();
      if (rq != null) {
        inside.decrementAndGet(Slots.value(rq));
      }
    }

    @Validate
    public void theRestComesOutOnce() {
      int rest = 0;
      for (Request<Cmd> rq = ring.poll(); rq != null; rq = ring.poll()) {
        inside.decrementAndGet(Slots.value(rq));
        rest++;
      }
      if (rest > CAPACITY || !ring.isEmpty()) {
        throw new IllegalStateException("there were " + rest);
      }
      for (int value = 0; value < VALUES; value++) {
        if (inside.get(value) != 0) {
          throw new IllegalStateException("value " + value + " is in " + inside.get(value));
        }
      }
    }
  }

  /** A table of two requests of one chunk; each is in the table or in the hand. */
  public static final class Tables {
    private static final int[] TAGS = {1024, 1025};

    private final InflightTable<Cmd> table = new InflightTable<>();
    private final AtomicReferenceArray<@Nullable Request<Cmd>> hand =
        new AtomicReferenceArray<>(TAGS.length);
    private final AtomicIntegerArray holders = new AtomicIntegerArray(TAGS.length);

    public Tables() {
      for (int i = 0; i < TAGS.length; i++) {
        hand.set(i, Slots.owned(TAGS[i], i));
        holders.set(i, 1);
      }
    }

    @Operation
    public void put(@Param(gen = IntGen.class, conf = "0:1") int i) {
      Request<Cmd> rq = hand.getAndSet(i, null);
      if (rq != null) {
        holders.decrementAndGet(i);
        table.put(rq);
      }
    }

    @Operation
    public void take(@Param(gen = IntGen.class, conf = "0:1") int i) {
      Request<Cmd> rq = table.take(TAGS[i]);
      if (rq != null) {
        if (holders.incrementAndGet(i) != 1 || Slots.value(rq) != i) {
          throw new IllegalStateException("tag " + TAGS[i] + " was taken twice or mixed up");
        }
        hand.set(i, rq);
      }
    }

    @Validate
    public void eachIsInOnePlace() {
      for (int i = 0; i < TAGS.length; i++) {
        if ((table.take(TAGS[i]) == null) == (hand.getAndSet(i, null) == null)) {
          throw new IllegalStateException("tag " + TAGS[i] + " is nowhere, or in two places");
        }
      }
    }
  }

  /** Operations that have nothing to say unless they fail. */
  public static final class Silent {
    public void offer() {}

    public void poll() {}

    public void put(int i) {}

    public void take(int i) {}
  }
}
