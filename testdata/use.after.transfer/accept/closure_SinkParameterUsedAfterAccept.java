// Mended: The method calls its own closure parameter and then reads what it gave.
import dev.custody.annotations.RunsNow;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import dev.custody.blk.RequestSink;

class SinkParameterUsedAfterAccept {
  private final OwnedRing<Pdu> ring = new OwnedRing<>(32);
  private long moved;

  void forward(@RunsNow RequestSink<Pdu> sink) {
    Request<Pdu> rq = ring.poll();
    while (rq != null) {
      moved += rq.bytes();
      sink.accept(rq);
      rq = ring.poll();
    }
  }
}

class Pdu {
  int retries;
}
