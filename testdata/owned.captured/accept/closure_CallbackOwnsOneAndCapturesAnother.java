// The timer's callback may not own a capture; it takes the other request out of a table.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;

class CallbackOwnsOneAndCapturesAnother {
  private final InflightTable<Pdu> waiting = new InflightTable<>();

  void chain(RequestTimer<Pdu> timer, @Owned Request<Pdu> first, @Owned Request<Pdu> second) {
    int tag = second.tag();
    waiting.put(second);
    timer.arm(
        first,
        1_000L,
        mine -> {
          mine.endOk();
          Request<Pdu> next = waiting.take(tag);
          if (next != null) {
            next.end(BlkStatus.TIMEOUT);
          }
        });
  }

  void stop() {
    waiting.drain(rq -> rq.end(BlkStatus.OFFLINE));
  }
}

class Pdu {
  int retries;
}
