// Mended: The factory refuses a short request by null and has forgotten that it took it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

interface FactoryAnswersNull {
  static @Nullable @Owned Transfer of(@Owned Request<Pdu> rq) {
    if (rq.bytes() < 512) {
      rq.end(BlkStatus.INVAL);
      return null;
    }
    return new Transfer(rq, (int) (rq.sector() % 64));
  }
}

@Tracked
record Transfer(@Owned Request<Pdu> rq, int lane) {
  void run(@Owned Transfer this) {
    if (lane == 0) {
      rq.complete();
    } else {
      rq.requeue(true);
    }
  }
}

class Pdu {
  int retries;
  long deadline;
}
