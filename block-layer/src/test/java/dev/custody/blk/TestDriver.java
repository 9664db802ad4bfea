package dev.custody.blk;

import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import java.util.concurrent.atomic.AtomicInteger;

/** A driver made of lambdas; what is not set ends requests at once. */
final class TestDriver implements BlockOps<Cmd> {
  /** What {@code queueRq} does. */
  interface Queue {
    void queue(HwQueue<Cmd> hw, @Owned IdleRequest<Cmd> rq, boolean last);
  }

  /** What {@code timeout} does. */
  interface Timeout {
    TimeoutAction timeout(@Borrowed Request<Cmd> rq);
  }

  /** What {@code poll} does. */
  interface Poll {
    boolean poll(HwQueue<Cmd> hw, @Borrowed(exclusive = true) CompletionBatch<Cmd> batch);
  }

  volatile Queue queue = (hw, rq, last) -> rq.start().endOk();
  volatile RequestSink<Cmd> complete = Request::endOk;
  volatile Timeout timeout = rq -> TimeoutAction.RESET_TIMER;
  volatile Poll poll = (hw, batch) -> false;
  final AtomicInteger commits = new AtomicInteger();

  @Override
  public void queueRq(HwQueue<Cmd> hw, @Owned IdleRequest<Cmd> rq, boolean last) {
    queue.queue(hw, rq, last);
  }

  @Override
  public void commitRqs(HwQueue<Cmd> hw) {
    commits.incrementAndGet();
  }

  @Override
  public void complete(@Owned Request<Cmd> rq) {
    complete.accept(rq);
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<Cmd> rq) {
    return timeout.timeout(rq);
  }

  @Override
  public boolean poll(HwQueue<Cmd> hw, @Borrowed(exclusive = true) CompletionBatch<Cmd> batch) {
    return poll.poll(hw, batch);
  }

  @Override
  public Cmd newRequestData() {
    return new Cmd();
  }

  @Override
  public void resetRequestData(@Borrowed(exclusive = true) Cmd data) {
    data.value = 0;
  }
}
