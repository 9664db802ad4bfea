package dev.custody.blk;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.ThreadIdGen;
import org.junit.jupiter.api.Test;

/**
 * Each step of the word of a request takes effect at one moment, from whatever thread: the {@link
 * WordModel} says what it does then.
 */
public final class StateWordInterleavingsTest {
  /** The bits of the generation that a claim compares. */
  static final int MASK = 1;

  /** More than the threads of any scenario. */
  static final int MOST_THREADS = 8;

  /**
   * Counts are added only where there is one, dropped only where another stays, and of those who
   * give the last one up, end the request or make themselves its owner, one does.
   */
  @Test
  void countsEndOnce() {
    Interleavings.check(Counts.class, WordModel.OfTwo.class);
  }

  /**
   * Of several who claim a request of the hardware one gets it, if the generation is the one asked
   * for, and a claim with the id of an earlier time gets nothing.
   */
  @Test
  void claimsHaveOneWinner() {
    Interleavings.check(Claims.class, WordModel.InHardware.class);
  }

  /**
   * A request that was given back, to be requeued or to end, is dealt with once: by who gave it
   * back or, if it was lent, by the last loan to end. While it is lent it is not used again.
   */
  @Test
  void whatIsLentIsDealtWithByTheLastLoan() {
    Interleavings.check(Loans.class, WordModel.LentToTwo.class);
  }

  /** Steps of those who share a request; two do. */
  public static final class Counts {
    private final Word word = new Word(StateWord.OWNED);

    public Counts() {
      word.tryShare();
      word.tryRetain();
    }

    @Operation
    public boolean share() {
      return word.tryShare();
    }

    @Operation
    public boolean retain() {
      return word.tryRetain();
    }

    @Operation
    public boolean unshare() {
      return word.tryUnshare();
    }

    @Operation
    public boolean drop() {
      return word.tryDropCount();
    }

    @Operation
    public String endLastCount() {
      return word.giveBack(StateWord.SHARED, Fate.end(BlkStatus.IOERR));
    }
  }

  /** Steps around the hardware, which has the request. */
  public static final class Claims {
    private final Word word = new Word(StateWord.HARDWARE);

    @Operation
    public boolean toHardware() {
      return word.move(StateWord.OWNED, StateWord.HARDWARE);
    }

    @Operation
    public boolean claim(@Param(gen = IntGen.class, conf = "0:1") int id) {
      return word.tryClaim(id, MASK);
    }
  }

  /** Steps around loans, of which there are two, and the deletion of the disk. */
  public static final class Loans {
    private final Word word = new Word(StateWord.OWNED);
    private final boolean[] lent = new boolean[MOST_THREADS];

    public Loans() {
      lend(1);
      lend(2);
    }

    @Operation
    public boolean lend(@Param(gen = ThreadIdGen.class) int thread) {
      if (lent[thread] || !word.tryLend()) {
        return false;
      }
      lent[thread] = true;
      return true;
    }

    @Operation
    public String endLoan(@Param(gen = ThreadIdGen.class) int thread) {
      if (!lent[thread]) {
        return "none";
      }
      lent[thread] = false;
      return Word.settle(word.endLoan());
    }

    @Operation
    public String giveBackAlone() {
      return word.giveBack(StateWord.OWNED, Fate.requeue(true));
    }

    /** Several steps, but until the request is started again nobody else changes the word. */
    @Operation(nonParallelGroup = "tag")
    public boolean reuse() {
      if (word.state() != StateWord.RETURNED || word.isLent()) {
        return false;
      }
      word.set(StateWord.IDLE);
      return word.tryStart() && word.move(StateWord.STARTING, StateWord.OWNED);
    }

    /** In its group because a request that is being started can be lost half-way. */
    @Operation(nonParallelGroup = "tag")
    public int lose() {
      return word.lose();
    }
  }

  /** A word of its own. */
  private static final class Word extends StateWord {
    Word(int state) {
      set(state);
    }

    String giveBack(int from, int fate) {
      long after = tryReturn(from, fate);
      return after == REFUSED ? "refused" : settle(after);
    }

    /** What {@link Slot#settle} finds. */
    static String settle(long after) {
      boolean due = state(after) == RETURNED && loans(after) == 0;
      return due ? "does " + counts(after) : "nothing to do";
    }
  }
}
