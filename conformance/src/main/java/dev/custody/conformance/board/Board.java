package dev.custody.conformance.board;

import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;

/**
 * What a driver on trial finds around it: hardware, other contexts, and decisions that are not its
 * own. How everything comes out is decided by the schedule of the run, so that one program is tried
 * in many ways and each of them can be repeated.
 */
public abstract class Board {

  /** A board; who runs the driver says how it decides. */
  protected Board() {}

  /**
   * A decision.
   *
   * @return true or false, as the schedule has it
   */
  public abstract boolean flip();

  /**
   * A decision with more outcomes.
   *
   * @return 0 to 3, as the schedule has it
   */
  public abstract int number();

  /**
   * Sends a request to the hardware, which answers on a context of its own through {@link
   * DriverUnderTest#interrupt}: once, a second time as well, with another number as well, or not
   * before shutdown.
   *
   * @param wireId what {@code giveToHardware} gave
   */
  public abstract void send(int wireId);

  /**
   * Runs something once, later, on another context.
   *
   * @param work what to run
   */
  public abstract void later(@RunsOnce Runnable work);

  /**
   * Runs something any number of times, later, on other contexts.
   *
   * @param work what to run
   */
  public abstract void repeatedly(Runnable work);

  /**
   * Runs something any number of times before it returns.
   *
   * @param work what to run
   */
  public abstract void now(@RunsNow Runnable work);

  /**
   * Runs something once before it returns.
   *
   * @param work what to run
   */
  public abstract void once(@RunsNow @RunsOnce Runnable work);

  /**
   * Fails or not, as the schedule has it.
   *
   * @throws BoardException if it fails
   */
  public abstract void mayFail() throws BoardException;

  /**
   * Tells the referee that private data is used.
   *
   * @param data the private data
   */
  protected abstract void touched(Command data);
}
