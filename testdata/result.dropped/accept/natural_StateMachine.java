// A command's states as sealed records that own what they hold; each event maps a state to the next.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

@Tracked
sealed interface State permits Idle, Sending, Waiting {
  @Owned State sent(@Owned State this);

  @Owned State failed(@Owned State this, BlkStatus why);
}

record Idle() implements State {
  @Override
  public @Owned State sent(@Owned Idle this) {
    return this;
  }

  @Override
  public @Owned State failed(@Owned Idle this, BlkStatus why) {
    return this;
  }
}

record Sending(@Owned Request<Void> rq, int left) implements State {
  @Override
  public @Owned State sent(@Owned Sending this) {
    Request<Void> r = rq;
    return left == 0 ? new Waiting(r) : new Sending(r, left - 1);
  }

  @Override
  public @Owned State failed(@Owned Sending this, BlkStatus why) {
    rq.end(why);
    return new Idle();
  }
}

record Waiting(@Owned Request<Void> rq) implements State {
  @Override
  public @Owned State sent(@Owned Waiting this) {
    rq.endOk();
    return new Idle();
  }

  @Override
  public @Owned State failed(@Owned Waiting this, BlkStatus why) {
    rq.end(why);
    return new Idle();
  }
}

class Machine {
  private @Owned State state = new Idle();

  synchronized void onSent() {
    State s = state;
    state = null;
    state = s.sent();
  }

  synchronized void onError() {
    State s = state;
    state = null;
    state = s.failed(BlkStatus.IOERR);
  }
}
