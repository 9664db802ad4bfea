package dev.custody.blk;

import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/**
 * A timer gives its request to its callback or to one who cancels, and who cancels in vain finds
 * the callback finished.
 */
public final class TimerInterleavingsTest {
  /** A request that the timer owns. */
  @Test
  void soleOwnersRequestIsGivenToOneSide() {
    Interleavings.checkPairs(Sole.class, Timer.class);
  }

  /** The same for a timer that is armed again and again. */
  @Test
  void eachArmingIsGivenToOneSide() {
    Interleavings.check(Again.class, Timer.class);
  }

  /** The same for a count. */
  @Test
  void countIsGivenToOneSide() {
    Interleavings.checkPairs(Counted.class, Timer.class);
  }

  /** One timer, which is armed. */
  abstract static class Timers {
    final RequestTimer<Cmd> timer = new RequestTimer<>();
    private final InertMachine machine = new InertMachine();
    private final TagSet<Cmd> set = Slots.set(machine);
    private final int state;
    private volatile int expiries;

    Timers(int state) {
      this.state = state;
    }

    abstract void give(Request<Cmd> rq);

    abstract boolean takeBack();

    final void arm() {
      give(Slots.fresh(set, 0, state, 1).pooledRequest);
    }

    /** The timer's thread runs callbacks that are due. */
    @Operation(nonParallelGroup = "timer")
    public int expire() {
      int before = expiries;
      machine.runKicked();
      return expiries - before;
    }

    /** Only one callback runs at a time. */
    final void expired() {
      int before = expiries;
      expiries = before + 1;
    }

    /** Whether the request came back; else how often the callback has run. */
    @Operation
    public String cancel() {
      return takeBack() ? "cancelled" : "expired " + expiries;
    }
  }

  /** A timer that owns the request. */
  public static class Sole extends Timers {
    public Sole() {
      super(StateWord.OWNED);
      arm();
    }

    @Override
    void give(Request<Cmd> rq) {
      timer.arm(rq, 0, owned -> expired());
    }

    @Override
    boolean takeBack() {
      return timer.cancel() != null;
    }
  }

  /** A timer that is armed with another request unless it is armed. */
  public static final class Again extends Sole {
    /** Not while callbacks run, as one run may be of what was armed meanwhile, too. */
    @Operation(nonParallelGroup = "timer")
    public boolean armIfNot() {
      if (timer.isArmed()) {
        return false;
      }
      arm();
      return true;
    }
  }

  /** A timer that holds a count. */
  public static final class Counted extends Timers {
    public Counted() {
      super(StateWord.SHARED);
      arm();
    }

    @Override
    void give(Request<Cmd> rq) {
      timer.armShared(rq, 0, count -> expired());
    }

    @Override
    boolean takeBack() {
      return timer.cancelShared() != null;
    }
  }

  /** What they mean. */
  public static final class Timer {
    private boolean armed = true;
    private int expiries;

    public boolean armIfNot() {
      boolean before = armed;
      armed = true;
      return !before;
    }

    public int expire() {
      int due = armed ? 1 : 0;
      armed = false;
      expiries += due;
      return due;
    }

    public String cancel() {
      boolean before = armed;
      armed = false;
      return before ? "cancelled" : "expired " + expiries;
    }
  }
}
