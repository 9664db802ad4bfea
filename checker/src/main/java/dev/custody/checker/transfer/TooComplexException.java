package dev.custody.checker.transfer;

/** Thrown when a body's equations do not settle: the body is reported as not checked. */
public final class TooComplexException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The body cannot be followed. */
  public TooComplexException() {
    super("its paths do not settle");
  }
}
