package dev.custody.annotations;

/**
 * What a call came to, as far as a {@link TransfersOn} method's caller can see it.
 *
 * <pre>{@code
 * @TransfersOn(when = Outcome.NON_NULL)
 * @Nullable @Owned Request<P> tryUnique(@Refcounted Request<P> this);
 *
 * Request<P> sole = count.tryUnique();
 * if (sole == null) {
 *   count.release(); // nothing changed hands
 * } else {
 *   sole.endOk();    // the count became sole ownership
 * }
 * }</pre>
 */
public enum Outcome {
  /** The call returned {@code true}. */
  TRUE,

  /** The call returned {@code false}. */
  FALSE,

  /** The call returned {@code null}. */
  NULL,

  /** The call returned a reference that is not null. */
  NON_NULL,

  /** The call returned, whatever the value; when it throws, the caller keeps its arguments. */
  NORMAL_RETURN,

  /** No outcome: the method needs an argument with that qualifier and leaves it to the caller. */
  NEVER
}
