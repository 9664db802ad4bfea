package dev.custody.checker.messages;

/**
 * The catalogue of everything the checker can say: one constant for each rule, named after the
 * mistake. The key is also the name of the rule's page ({@code docs/rules/KEY.md}) and of its
 * folder in {@code testdata}.
 *
 * <p>A message says what happened, where ownership was lost, why that matters, and one way to mend
 * it. Its arguments are, in order, those that the rule of the same name passes to the {@link
 * Reporter}.
 */
public enum Diagnostic {
  /** A value is used after it was given up, on some path. Arguments: variable, how, where. */
  USE_AFTER_TRANSFER(
      "use.after.transfer",
      "'%s' is used after %s (%s); it may serve somebody else by now."
          + " Move this use before the transfer, or copy what is needed out of it first"),
  /** A value is given up again. Arguments: variable, how, where. */
  DOUBLE_TRANSFER(
      "double.transfer",
      "'%s' is given up again after %s (%s); the second time hits whoever owns it now."
          + " Remove one of the two, or return after the first"),
  /** A loan is used after its owner was given up. Arguments: loan, how, where, mending. */
  BORROW_OUTLIVES_OWNER(
      "borrow.outlives.owner", "'%s' was only lent, and its loan ended when %s (%s)." + " %s"),
  /** An exclusive use through a shared holder. Arguments: variable, what is held. */
  EXCLUSIVE_REQUIRED(
      "exclusive.required",
      "this needs '%s' for itself alone, but only %s is held here, so others may use it now."
          + " Ask for @Owned or @Borrowed(exclusive = true), or win it back with tryUnique"),
  /** An owned value is still owned on a way out. Arguments: variable, way out. */
  OWNED_LEAKED(
      "owned.leaked",
      "'%s' is still owned at %s, where nobody can give it up any more: it would never be completed."
          + " Give it up on that way too, or pass its ownership on"),
  /** A count is still held on a way out. Arguments: variable, way out. */
  COUNT_LEAKED(
      "count.leaked",
      "the count held through '%s' is still held at %s: the others wait for it for ever."
          + " Release it on that way too, or pass it on"),
  /** An owned or counted result is thrown away. Arguments: expression, what is held. */
  RESULT_DROPPED(
      "result.dropped",
      "the result of '%s' is %s, and it is thrown away here."
          + " Keep it in a variable and give it up, or pass it on"),
  /** A store drops the only holder. Arguments: place, variable. */
  OVERWRITTEN(
      "overwritten",
      "this store drops the only holder of what '%s' may still own (%s)."
          + " Give the old value up or take it out first, or test that there is none"),
  /** The outcome of a conditional transfer is ignored. Arguments: expression, outcome. */
  OUTCOME_UNCHECKED(
      "outcome.unchecked",
      "'%s' takes ownership only when it returns %s, and that outcome is ignored:"
          + " nobody knows who owns the value now. Test the result and handle the other case"),
  /** Something only lent is given up. Arguments: variable, taker, what is held. */
  BORROW_TRANSFERRED(
      "borrow.transferred",
      "'%s' cannot be given to %s: it is %s here, not this code's to give up."
          + " Leave that to its owner, or ask for ownership with @Owned or @Refcounted"),
  /** Something only lent is kept. Arguments: variable, place. */
  BORROW_STORED(
      "borrow.stored",
      "'%s' is only lent, and %s would keep it beyond the loan."
          + " Keep a copy of what is needed, or take ownership with @Owned"),
  /** Something only lent is returned or thrown. Arguments: variable, for how long, how, mending. */
  BORROW_RETURNED("borrow.returned", "'%s' is only lent %s, and %s it would let it live on. %s"),
  /** Something only lent is captured. Arguments: variable. */
  BORROW_CAPTURED(
      "borrow.captured",
      "'%s' is only lent, and this closure may run when the loan is over."
          + " Copy what is needed into a local before, or pass it to a @RunsNow parameter"),
  /** Something owned is captured by a closure that may run often. Arguments: variable, held. */
  OWNED_CAPTURED(
      "owned.captured",
      "'%s' is %s, and this closure may run more than once or never."
          + " Pass it to a @RunsOnce parameter, or hand the value over by a parameter instead"),
  /** A tracked value cannot be followed. Arguments: a clause that says why, how to mend it. */
  ESCAPES_UNCHECKED("escapes.unchecked", "%s, so nobody knows what becomes of it. %s"),
  /** A field of tracked type says nothing. Arguments: field. */
  FIELD_UNANNOTATED(
      "field.unannotated",
      "field '%s' keeps a tracked value but does not say as what."
          + " Write @Owned or @Refcounted if it owns, or final @Borrowed if the object is a loan itself"),
  /** A type argument of tracked type says nothing. Arguments: type argument. */
  TYPE_ARGUMENT_UNANNOTATED(
      "type.argument.unannotated",
      "type argument '%s' is a tracked type but does not say who owns the elements."
          + " Write @Owned, @Refcounted or @Borrowed before it"),
  /** No method gives up what a field owns. Arguments: field, class. */
  FIELD_NEVER_DRAINED(
      "field.never.drained",
      "field '%s' owns a value, and no method of %s ever gives it up: it would never be completed."
          + " Add a method which takes the value out and gives it up"),
  /** Ownership is taken out of a place that still refers to the value. Arguments: value, place. */
  MOVED_OUT(
      "moved.out",
      "'%s' is given up while '%s' still refers to it: whoever reads that next gets a stale value."
          + " Read it into a local, overwrite the place, and then give the local up"),
  /** An override changes ownership. Arguments: what, here, there, overridden method, mending. */
  OVERRIDE_OWNERSHIP(
      "override.ownership", "%s is %s here but %s in %s: callers go by that one. %s"),
  /** An int that is no tag of a held request is converted. Arguments: expression. */
  TAG_UNOWNED(
      "tag.unowned",
      "'%s' is not known to be the tag of a request that is owned here, so it may name anybody's."
          + " Take it from tag() of that request, or use the checked tryAcquire or claim"),
  /** The request of the tag was given up. Arguments: expression, variable, how, where. */
  TAG_STALE(
      "tag.stale",
      "'%s' is the tag of '%s', but %s (%s), so the tag may name another request by now."
          + " Convert it before that line, or use the checked tryAcquire or claim"),
  /** A tag is taken to another set. Arguments: expression, set. */
  TAG_WRONG_SET(
      "tag.wrong.set",
      "'%s' is not known to be a tag of '%s': in another set it names another request."
          + " Convert it with tagSet() of the request that it is the tag of"),
  /**
   * Ownership is taken out of a shared field, or put into it, without atomicity or lock. Arguments:
   * what is done, why that is wrong, the consequence.
   */
  FIELD_UNSYNCHRONIZED(
      "field.unsynchronized",
      "%s here, but %s, so %s."
          + " Hold the field's lock for it, or use an AtomicSlot and its swap"),
  /** A {@code @Trusted} has a blank reason. Arguments: declaration. */
  TRUSTED_WITHOUT_REASON(
      "trusted.without.reason",
      "'%s' is @Trusted without a reason, so a reviewer cannot judge it."
          + " Say in reason = \"...\" why its body keeps the rules"),
  /** A qualifier means nothing where it stands. Arguments: annotation, why. */
  ANNOTATION_MISPLACED(
      "annotation.misplaced",
      "%s means nothing here: %s. Remove it, or move it to where ownership is decided");

  private final String key;
  private final String format;

  Diagnostic(String key, String format) {
    this.key = key;
    this.format = format;
  }

  /**
   * The name users see in brackets and write after {@code ownership:} to suppress the rule.
   *
   * @return the key, lower case with dots
   */
  public String key() {
    return key;
  }

  /**
   * The message with {@link java.util.Formatter} place holders for its arguments.
   *
   * @return the format
   */
  public String format() {
    return format;
  }
}
