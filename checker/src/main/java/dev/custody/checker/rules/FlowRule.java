package dev.custody.checker.rules;

import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;
import java.util.List;

/** A rule about what a program does, judged step by step. */
public interface FlowRule {

  /** Every rule of this kind. */
  List<FlowRule> ALL =
      List.of(
          new UseAfterTransfer(),
          new DoubleTransfer(),
          new BorrowOutlivesOwner(),
          new ExclusiveRequired(),
          new OwnedLeaked(),
          new CountLeaked(),
          new ResultDropped(),
          new Overwritten(),
          new OutcomeUnchecked(),
          new BorrowTransferred(),
          new BorrowStored(),
          new BorrowReturned(),
          new BorrowCaptured(),
          new OwnedCaptured(),
          new EscapesUnchecked(),
          new MovedOut(),
          new TagUnowned(),
          new TagStale(),
          new TagWrongSet(),
          new FieldUnsynchronized());

  /**
   * Judges a step.
   *
   * @param step what the program does, with the facts before it
   * @param reporter where a violation is said
   */
  void check(Step step, Reporter reporter);
}
