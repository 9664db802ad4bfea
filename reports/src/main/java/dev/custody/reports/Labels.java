package dev.custody.reports;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.engine.Message;
import java.util.Arrays;

/** What is written beside the place at fault, in a clause for each rule. */
public final class Labels {

  private Labels() {}

  /** Returns the clause for the place of a message; empty for what is no violation. */
  public static String of(Message message) {
    return Arrays.stream(Diagnostic.values())
        .filter(rule -> rule.key().equals(message.key()))
        .findFirst()
        .map(Labels::of)
        .orElse("");
  }

  private static String of(Diagnostic rule) {
    return switch (rule) {
      case USE_AFTER_TRANSFER -> "used here";
      case DOUBLE_TRANSFER -> "given up again here";
      case BORROW_OUTLIVES_OWNER -> "the loan is used here";
      case EXCLUSIVE_REQUIRED -> "used exclusively here";
      case OWNED_LEAKED -> "owned from here on";
      case COUNT_LEAKED -> "the count is held from here on";
      case RESULT_DROPPED -> "nobody takes the result";
      case OVERWRITTEN -> "overwritten here";
      case OUTCOME_UNCHECKED -> "the outcome is ignored";
      case BORROW_TRANSFERRED -> "given up here";
      case BORROW_STORED -> "kept here";
      case BORROW_RETURNED -> "leaves the call here";
      case BORROW_CAPTURED, OWNED_CAPTURED -> "captured here";
      case ESCAPES_UNCHECKED -> "not followed from here on";
      case FIELD_UNANNOTATED, TYPE_ARGUMENT_UNANNOTATED -> "says nothing about ownership";
      case FIELD_NEVER_DRAINED -> "never emptied";
      case MOVED_OUT -> "given up while it is still referred to";
      case OVERRIDE_OWNERSHIP -> "differs from what it overrides";
      case TAG_UNOWNED -> "not known to be the tag of a request held here";
      case TAG_STALE -> "converted here";
      case TAG_WRONG_SET -> "not known to be of this tag set";
      case FIELD_UNSYNCHRONIZED -> "neither atomic nor under the lock";
      case TRUSTED_WITHOUT_REASON -> "no reason given";
      case ANNOTATION_MISPLACED -> "means nothing here";
    };
  }
}
