// Every state of the exchange has its own way to end the request.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

@Tracked
class EndSwitchesOverState {
  enum State {
    NEW,
    SENT,
    BROKEN
  }

  private final @Owned Request<Pdu> rq;
  private State state = State.NEW;

  EndSwitchesOverState(@Owned Request<Pdu> rq) {
    this.rq = rq;
  }

  void advance(@Borrowed(exclusive = true) EndSwitchesOverState this) {
    state = state == State.NEW ? State.SENT : State.BROKEN;
  }

  int finish(@Owned EndSwitchesOverState this) {
    int id = -1;
    switch (state) {
      case NEW -> rq.requeue(false);
      case SENT -> id = rq.giveToHardware();
      case BROKEN -> rq.end(BlkStatus.TRANSPORT);
      default -> throw halt(rq);
    }
    return id;
  }

  private static IllegalStateException halt(@Owned Request<Pdu> rq) {
    rq.end(BlkStatus.IOERR);
    return new IllegalStateException();
  }
}

class Pdu {
  int retries;
  long deadline;
}
