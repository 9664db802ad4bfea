package dev.custody.blk;

/** Unwinds a task whose simulation was closed. */
final class Abandoned extends Error {
  private static final long serialVersionUID = 1L;

  Abandoned() {
    super("the simulation was closed", null, false, false);
  }

  /** Lets nobody who catches everything stop the unwinding. */
  static void passOn(Throwable failure) {
    if (failure instanceof Abandoned abandoned) {
      throw abandoned;
    }
  }
}
