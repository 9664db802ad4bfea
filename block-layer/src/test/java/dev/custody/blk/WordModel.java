package dev.custody.blk;

/**
 * What a {@link StateWord} means, written down without atomics: a state, counts, loans and a
 * generation, changed by one step at a time. It begins with a sole owner.
 */
public class WordModel {
  private final boolean[] lent = new boolean[StateWordInterleavingsTest.MOST_THREADS];
  private int state = StateWord.OWNED;
  private int counts;
  private int fate;
  private int generation;

  public final boolean share() {
    return from(StateWord.OWNED, StateWord.SHARED, 1);
  }

  public final boolean retain() {
    if (state != StateWord.SHARED) {
      return false;
    }
    counts++;
    return true;
  }

  public final boolean unshare() {
    return counts == 1 && from(StateWord.SHARED, StateWord.OWNED, 0);
  }

  public final boolean drop() {
    if (counts < 2) {
      return false;
    }
    counts--;
    return true;
  }

  public final boolean toHardware() {
    return from(StateWord.OWNED, StateWord.HARDWARE, 0);
  }

  public final boolean claim(int id) {
    if ((generation & StateWordInterleavingsTest.MASK) != id
        || !from(StateWord.HARDWARE, StateWord.OWNED, 0)) {
      return false;
    }
    generation++;
    return true;
  }

  public final String endLastCount() {
    return counts == 1 ? giveBack(StateWord.SHARED, Fate.end(BlkStatus.IOERR)) : "refused";
  }

  public final String giveBackAlone() {
    return giveBack(StateWord.OWNED, Fate.requeue(true));
  }

  private String giveBack(int from, int why) {
    if (!from(from, StateWord.RETURNED, 0)) {
      return "refused";
    }
    fate = why;
    return settle();
  }

  public final boolean lend(int thread) {
    boolean inFlight =
        state == StateWord.OWNED || state == StateWord.SHARED || state == StateWord.HARDWARE;
    if (!inFlight || lent[thread]) {
      return false;
    }
    lent[thread] = true;
    return true;
  }

  public final String endLoan(int thread) {
    if (!lent[thread]) {
      return "none";
    }
    lent[thread] = false;
    return settle();
  }

  private String settle() {
    return state == StateWord.RETURNED && !isLent() ? "does " + fate : "nothing to do";
  }

  private boolean isLent() {
    for (boolean one : lent) {
      if (one) {
        return true;
      }
    }
    return false;
  }

  public final boolean reuse() {
    if (isLent() || !from(StateWord.RETURNED, StateWord.OWNED, 0)) {
      return false;
    }
    generation++;
    return true;
  }

  public final int lose() {
    boolean out = state == StateWord.RETURNED ? isLent() : state < StateWord.RETURNED;
    if (state == StateWord.FREE || !out) {
      return StateWord.FREE;
    }
    int before = state;
    from(before, StateWord.LOST, 0);
    return before;
  }

  private boolean from(int expected, int to, int countsAfter) {
    if (state != expected) {
      return false;
    }
    state = to;
    counts = countsAfter;
    return true;
  }

  /** The same, of which two have a count. */
  public static final class OfTwo extends WordModel {
    public OfTwo() {
      share();
      retain();
    }
  }

  /** The same, which the hardware has. */
  public static final class InHardware extends WordModel {
    public InHardware() {
      toHardware();
    }
  }

  /** The same, lent to two threads. */
  public static final class LentToTwo extends WordModel {
    public LentToTwo() {
      lend(1);
      lend(2);
    }
  }
}
