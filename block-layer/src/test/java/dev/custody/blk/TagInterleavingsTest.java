package dev.custody.blk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.ThreadIdGen;
import org.jetbrains.lincheck.datastructures.Validate;
import org.junit.jupiter.api.Test;

/** Tags are handed out to one holder at a time, and none is lost. */
public final class TagInterleavingsTest {
  /** Numbers of one word are those of a set from which the lowest free one is taken. */
  @Test
  void numbersOfOneWordAreASet() {
    Interleavings.check(OneWord.class, LowestFree.class);
  }

  /**
   * Of several words, no number has two holders, what is given back was taken, and in the end each
   * number is held or free. (Nothing is said of who finds none while others take and give back:
   * words are looked through one after the other.)
   */
  @Test
  void numbersOfSeveralWordsHaveOneHolder() {
    Interleavings.check(SeveralWords.class, AllIsWell.class);
  }

  /** Who waits for the only tag gets it once it is free, and nobody waits for ever. */
  @Test
  void whoWaitsForATagGetsIt() {
    Interleavings.checkPairs(Waiting.class, AllIsWell.class);
  }

  /** An allocator of three numbers, which lie in one word. */
  public static final class OneWord {
    private final TagAllocator allocator = new TagAllocator(3);

    @Operation
    public int get() {
      return allocator.tryGet(0);
    }

    @Operation
    public boolean put(@Param(gen = IntGen.class, conf = "0:2") int number) {
      return allocator.put(number);
    }
  }

  /** What {@link OneWord} means. */
  public static final class LowestFree {
    private final boolean[] taken = new boolean[3];

    public int get() {
      for (int number = 0; number < taken.length; number++) {
        if (!taken[number]) {
          taken[number] = true;
          return number;
        }
      }
      return TagAllocator.NONE;
    }

    public boolean put(int number) {
      boolean before = taken[number];
      taken[number] = false;
      return before;
    }
  }

  /** An allocator of five numbers, each in a word of its own, of which each thread takes some. */
  public static final class SeveralWords {
    private static final int DEPTH = 5;

    private final TagAllocator allocator = new TagAllocator(DEPTH);
    private final AtomicIntegerArray holders = new AtomicIntegerArray(DEPTH);
    private final Deque<?>[] mine = new Deque<?>[8];

    @Operation
    public boolean get(
        @Param(gen = ThreadIdGen.class) int thread,
        @Param(gen = IntGen.class, conf = "0:4") int hint) {
      int number = allocator.tryGet(hint);
      if (number == TagAllocator.NONE) {
        return true;
      }
      of(thread).addLast(number);
      return holders.incrementAndGet(number) == 1;
    }

    @Operation
    public boolean put(@Param(gen = ThreadIdGen.class) int thread) {
      Integer number = of(thread).pollFirst();
      return number == null || (holders.decrementAndGet(number) == 0 && allocator.put(number));
    }

    @SuppressWarnings("unchecked")
    private Deque<Integer> of(int thread) {
      if (mine[thread] == null) {
        mine[thread] = new ArrayDeque<>();
      }
      return (Deque<Integer>) mine[thread];
    }

    @Validate
    public void eachNumberIsHeldOrFree() {
      int held = 0;
      for (int number = 0; number < DEPTH; number++) {
        held += holders.get(number);
      }
      if (allocator.taken() != held) {
        throw new IllegalStateException(held + " held, and taken " + allocator.taken());
      }
      int free = 0;
      while (allocator.tryGet(0) != TagAllocator.NONE) {
        free++;
      }
      if (held + free != DEPTH) {
        throw new IllegalStateException(held + " held and " + free + " free");
      }
    }
  }

  /** A pool of one tag, which each operation takes for a while. */
  public static final class Waiting {
    private final TagPool pool = new TagPool(7, 1, new InertMachine());
    private final AtomicIntegerArray holders = new AtomicIntegerArray(1);

    @Operation(blocking = true)
    public boolean use() {
      int tag = pool.get();
      boolean alone = holders.incrementAndGet(0) == 1;
      holders.decrementAndGet(0);
      pool.put(tag);
      return alone && tag == 7;
    }
  }

  /** Each operation says that all is well. */
  public static final class AllIsWell {
    public boolean get(int thread, int hint) {
      return thread >= 0 && hint >= 0;
    }

    public boolean put(int thread) {
      return thread >= 0;
    }

    public boolean use() {
      return true;
    }
  }
}
