package dev.custody.conformance.run;

import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlockOps;
import dev.custody.blk.CompletionBatch;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.RequestList;
import dev.custody.blk.TimeoutAction;
import dev.custody.conformance.board.Command;
import dev.custody.conformance.board.DriverUnderTest;

/** Stands between the block layer and a driver, and notes what the driver throws. */
final class WatchedDriver implements BlockOps<Command> {
  /** How often the driver may ask for more time, as a run would never end otherwise. */
  private static final int PATIENCE = 3;

  private final DriverUnderTest driver;
  private final DriverLog log;
  private int timeouts;

  WatchedDriver(DriverUnderTest driver, DriverLog log) {
    this.driver = driver;
    this.log = log;
  }

  @Override
  public void queueRq(HwQueue<Command> hw, @Owned IdleRequest<Command> rq, boolean last) {
    log.run(() -> driver.queueRq(hw, rq, last));
  }

  @Override
  public void queueRqs(@Borrowed(exclusive = true) RequestList<Command> list) {
    log.run(() -> driver.queueRqs(list));
  }

  @Override
  public void commitRqs(HwQueue<Command> hw) {
    log.run(() -> driver.commitRqs(hw));
  }

  @Override
  public void complete(@Owned Request<Command> rq) {
    log.run(() -> driver.complete(rq));
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<Command> rq) {
    TimeoutAction[] action = {TimeoutAction.RESET_TIMER};
    log.run(() -> action[0] = driver.timeout(rq));
    timeouts++;
    return timeouts > PATIENCE ? TimeoutAction.DONE : action[0];
  }

  @Override
  public boolean poll(HwQueue<Command> hw, @Borrowed(exclusive = true) CompletionBatch<Command> b) {
    boolean[] found = {false};
    log.run(() -> found[0] = driver.poll(hw, b));
    return found[0];
  }

  @Override
  public Command newRequestData() {
    return driver.newRequestData();
  }

  @Override
  public void resetRequestData(@Borrowed(exclusive = true) Command data) {
    driver.resetRequestData(data);
  }

  @Override
  public void initHctx(HwQueue<Command> hw) {
    log.run(() -> driver.initHctx(hw));
  }

  @Override
  public void exitHctx(HwQueue<Command> hw) {
    log.run(() -> driver.exitHctx(hw));
  }
}
