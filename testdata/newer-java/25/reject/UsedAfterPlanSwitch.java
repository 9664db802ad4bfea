// Every arm of the pattern switch gives the request up, so that only the number is left.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class UsedAfterPlanSwitch {
  sealed interface Plan permits Now, Hand, Refuse {}

  record Now(BlkStatus status) implements Plan {}

  record Hand(int queue) implements Plan {}

  enum Refuse implements Plan {
    BUSY,
    DEAD
  }

  int run(@Owned Request<Pdu> rq, Plan plan) {
    int id =
        switch (plan) {
          case Now(BlkStatus status) -> {
            rq.end(status);
            yield 0;
          }
          case Hand(int queue) when queue == rq.hwQueue() -> rq.giveToHardware();
          case Hand _ -> {
            rq.requeue(true);
            yield -1;
          }
          case Refuse.BUSY -> {
            rq.requeue(false);
            yield -2;
          }
          case Refuse.DEAD -> {
            rq.end(BlkStatus.OFFLINE);
            yield -3;
          }
        };
    // :: error: [use.after.transfer]
    return id == 0 ? rq.bytes() : id;
  }
}

class Pdu {
  int retries;
}
