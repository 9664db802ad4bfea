package dev.custody.blk;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges at run time whether the requests of a tag set are used as their ownership says, and
 * collects what goes wrong.
 *
 * <p>Steps that no state of a request allows are refused always. In referee mode each delivery
 * makes a fresh handle, so that also a use through a handle that was given up, or whose owner was,
 * is seen.
 */
public final class Referee {
  /** The system property that switches referee mode on for the tag sets that do not say. */
  public static final String PROPERTY = "custody.referee";

  private static final boolean ON_BY_PROPERTY = Boolean.getBoolean(PROPERTY);
  private static final int KEPT = 1000;

  private final boolean on;
  private final List<OwnershipViolation> violations = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final Set<Delivery> held = new LinkedHashSet<>();
  private final Iterable<? extends Slot<?>> slots;

  Referee(boolean on, Iterable<? extends Slot<?>> slots) {
    this.on = on;
    this.slots = slots;
  }

  /** Whether the system property asks for referee mode. */
  static boolean isOnByProperty() {
    return ON_BY_PROPERTY;
  }

  /** Whether referee mode is on. */
  public boolean isOn() {
    return on;
  }

  /** The first thousand violations so far, oldest first; a copy. */
  public List<OwnershipViolation> violations() {
    synchronized (violations) {
      return List.copyOf(violations);
    }
  }

  /**
   * The first thousand failures that callbacks of the driver threw to the block layer, oldest
   * first; a copy.
   */
  public List<Throwable> driverFailures() {
    synchronized (failures) {
      return List.copyOf(failures);
    }
  }

  /** Forgets the violations and failures so far. */
  public void clear() {
    synchronized (violations) {
      violations.clear();
    }
    synchronized (failures) {
      failures.clear();
    }
  }

  /**
   * Checks a use of private data, which is the driver's own object, so that only the driver can say
   * when it is used. Does nothing unless referee mode is on.
   *
   * @throws OwnershipViolation if {@code data} is not the private data of a request that the driver
   *     has or is lent
   */
  public void touch(Object data) {
    if (!on) {
      return;
    }
    for (Slot<?> slot : slots) {
      if (slot.isData(data)) {
        if (!slot.isReachable()) {
          throw refuse(
              slot,
              "borrow.outlives.owner",
              "its private data is used after the request was given up");
        }
        return;
      }
    }
    throw record(
        new OwnershipViolation(
            "borrow.outlives.owner", -1, 0, "private data of an earlier I/O is used", null));
  }

  /** Notes a fresh handle. */
  Delivery handOut(Slot<?> slot, Delivery.Kind kind, String source) {
    Delivery delivery = Delivery.holder(slot, kind, source);
    if (kind == Delivery.Kind.OWNER) {
      slot.owner = delivery;
    }
    handedOut(delivery);
    return delivery;
  }

  /** Notes that a handle is held after all. */
  void handedOut(Delivery delivery) {
    synchronized (held) {
      held.add(delivery);
    }
  }

  /** Notes that a handle is held no more. */
  void gone(Delivery delivery) {
    synchronized (held) {
      held.remove(delivery);
    }
  }

  /** A loan of a request that lasts until it is ended; null unless referee mode is on. */
  @Nullable Delivery loan(Slot<?> slot, String source) {
    return on ? Delivery.loan(slot, source) : null;
  }

  /** The handles of {@code slot} that somebody still has, oldest first. */
  List<Delivery> heldOf(Slot<?> slot) {
    synchronized (held) {
      return held.stream().filter(delivery -> delivery.slot() == slot).toList();
    }
  }

  /** The violation, recorded, of {@code rule} through a handle. */
  OwnershipViolation violation(
      Delivery delivery, String rule, String what, @Nullable Throwable place) {
    Slot<?> slot = delivery.slot();
    String message =
        rule
            + ": the request of tag "
            + slot.tag
            + ", delivered by "
            + delivery.source()
            + ", "
            + what;
    return record(
        new OwnershipViolation(
            rule, slot.tag, Integer.toUnsignedLong(delivery.generation()), message, place));
  }

  /**
   * The violation, recorded, of {@code rule} by a step that the state of the request does not
   * allow.
   */
  OwnershipViolation refuse(Slot<?> slot, String rule, String what) {
    String message = rule + ": tag " + slot.tag + ": " + what;
    return record(
        new OwnershipViolation(
            rule, slot.tag, Integer.toUnsignedLong(slot.generation()), message, null));
  }

  /** The violation, recorded, of using a tag that belongs to no request of the caller. */
  OwnershipViolation refuseTag(int tag, String what) {
    return record(
        new OwnershipViolation(
            "tag.unowned", tag, 0, "tag.unowned: tag " + tag + " " + what, null));
  }

  private OwnershipViolation record(OwnershipViolation violation) {
    synchronized (violations) {
      if (violations.size() < KEPT) {
        violations.add(violation);
      }
    }
    return violation;
  }

  /**
   * Keeps, and logs unless it is a violation that is kept already, what a callback of the driver
   * threw.
   */
  void driverFailed(String callback, Throwable failure) {
    Abandoned.passOn(failure);
    synchronized (failures) {
      if (failures.size() < KEPT) {
        failures.add(failure);
      }
    }
    if (!(failure instanceof OwnershipViolation)) {
      System.getLogger(Referee.class.getName())
          .log(Level.ERROR, callback + " of the driver failed", failure);
    }
  }
}
