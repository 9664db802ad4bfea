// Mended: A command without blocks returns from its end before the request is ended.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

final class EndReturnsEarly {
  void run(OwnedRing<Pdu> ring) {
    Request<Pdu> rq = ring.poll();
    if (rq != null) {
      new Command(rq, rq.bytes() >> 9).finish(BlkStatus.OK);
    }
  }

  @Tracked
  static class Command {
    private final @Owned Request<Pdu> request;
    private final int blocks;

    Command(@Owned Request<Pdu> request, int blocks) {
      this.request = request;
      this.blocks = blocks;
    }

    void finish(@Owned Command this, BlkStatus status) {
      if (blocks == 0) {
        request.endOk();
        return;
      }
      request.end(status);
    }
  }
}

class Pdu {
  int retries;
  long deadline;
}
