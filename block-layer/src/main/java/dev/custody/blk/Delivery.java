package dev.custody.blk;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What the referee knows of one handle that was handed out: as what, when, and where it was given
 * up.
 */
final class Delivery {
  /** As what a handle was handed out. */
  enum Kind {
    /** The sole owner's. */
    OWNER,
    /** One count's. */
    COUNT,
    /** A loan. */
    LOAN
  }

  private static final int ANY_INCARNATION = -1;

  private final Slot<?> slot;
  private final Kind kind;
  private final int generation;
  private final String source;
  private final @Nullable Delivery lender;
  private final int incarnation;
  private final AtomicReference<@Nullable GivenUp> givenUp = new AtomicReference<>();

  private Delivery(
      Slot<?> slot, Kind kind, String source, @Nullable Delivery lender, int incarnation) {
    this.slot = slot;
    this.kind = kind;
    this.generation = slot.generation();
    this.source = source;
    this.lender = lender;
    this.incarnation = incarnation;
  }

  /** A holder of its own, by way of {@code source}. */
  static Delivery holder(Slot<?> slot, Kind kind, String source) {
    return new Delivery(slot, kind, source, null, ANY_INCARNATION);
  }

  /** A loan that {@link #endIfAny} ends. */
  static Delivery loan(Slot<?> slot, String source) {
    return new Delivery(slot, Kind.LOAN, source, null, ANY_INCARNATION);
  }

  /** A loan that ends with {@code lender}. */
  static Delivery loanOf(Delivery lender, String source) {
    return new Delivery(lender.slot, Kind.LOAN, source, lender, ANY_INCARNATION);
  }

  /** A loan that ends when the request has gone back to the block layer. */
  private static Delivery loanOfIncarnation(Slot<?> slot, String source) {
    return new Delivery(slot, Kind.LOAN, source, null, slot.incarnation);
  }

  /**
   * A loan to who looked a tag up. It ends with the sole owner; where the block layer lends too, or
   * counts exist, only when the request has gone back, as it is not known whose tag it was.
   */
  static Delivery loanByTag(Slot<?> slot) {
    Delivery owner = slot.owner;
    boolean sole = !slot.isLent() && slot.state() != StateWord.SHARED;
    return sole && owner != null
        ? loanOf(owner, "TagSet.request")
        : loanOfIncarnation(slot, "TagSet.request");
  }

  /** The request. */
  Slot<?> slot() {
    return slot;
  }

  /** As what the handle was handed out. */
  Kind kind() {
    return kind;
  }

  /** The generation of the request at the time. */
  int generation() {
    return generation;
  }

  /** What handed it out. */
  String source() {
    return source;
  }

  /** Where the handle was given up; null if it was not. */
  @Nullable GivenUp place() {
    return givenUp.get();
  }

  /** Checks a shared use. */
  void use() {
    GivenUp place = givenUp.get();
    if (place != null) {
      throw refuse(
          kind == Kind.LOAN ? "borrow.outlives.owner" : "use.after.transfer",
          "is used after it was given up",
          place);
    }
    if (isOver()) {
      throw refuse(
          "borrow.outlives.owner", "is lent and used after its owner was given up", endOfLender());
    }
  }

  /** Whether the handle, or what it was lent from, was given up. */
  private boolean isOver() {
    return givenUp.get() != null
        || (lender != null && lender.isOver())
        || (incarnation != ANY_INCARNATION && incarnation != slot.incarnation);
  }

  private @Nullable GivenUp endOfLender() {
    return lender == null ? givenUp.get() : lender.endOfLender();
  }

  /** Checks an exclusive use. */
  void useExclusively() {
    use();
    if (kind != Kind.OWNER) {
      throw refuse(
          "exclusive.required",
          "is used exclusively through " + (kind == Kind.LOAN ? "a shared loan" : "a count"),
          null);
    }
  }

  /** Checks a shared use of a count. */
  void useCount() {
    use();
    requireKind(Kind.COUNT, "retain");
  }

  /**
   * Notes that the handle is given up by {@code how}, which only a holder of kind {@code required}
   * may do, once.
   */
  void giveUp(Kind required, String how) {
    if (kind == Kind.LOAN) {
      throw refuse("borrow.transferred", "is lent and given up by " + how, null);
    }
    GivenUp place = givenUp.get();
    if (place == null) {
      requireKind(required, how);
      place = givenUp.compareAndExchange(null, new GivenUp(how));
    }
    if (place != null) {
      throw refuse("double.transfer", "is given up again by " + how, place);
    }
    slot.set.referee().gone(this);
  }

  private void requireKind(Kind required, String how) {
    if (kind != required) {
      String message = how + " needs " + (required == Kind.COUNT ? "a count" : "the sole owner");
      throw refuse(
          required == Kind.COUNT ? "borrow.transferred" : "exclusive.required",
          "cannot do this: " + message,
          null);
    }
  }

  /** Undoes {@link #giveUp} when the transfer did not happen. */
  void keep() {
    givenUp.set(null);
    slot.set.referee().handedOut(this);
  }

  /** Ends a loan of the block layer, if referee mode made one. */
  static void endIfAny(@Nullable Delivery loan) {
    if (loan != null) {
      loan.givenUp.set(new GivenUp("the end of the call"));
    }
  }

  private OwnershipViolation refuse(String rule, String what, @Nullable GivenUp place) {
    return slot.set.referee().violation(this, rule, what, place);
  }

  /** The place where a handle was given up. */
  static final class GivenUp extends Throwable {
    private static final long serialVersionUID = 1L;

    GivenUp(String how) {
      super("given up here by " + how);
    }
  }
}
