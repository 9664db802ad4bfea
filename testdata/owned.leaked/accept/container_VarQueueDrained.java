// var, a for loop and a poll: the local queue is empty at the end.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import dev.custody.blk.RequestSink;
import java.util.ArrayDeque;

class VarQueueDrained {
  void sort(OwnedRing<Pdu> ring, RequestSink<Pdu> writes) {
    var reads = new ArrayDeque<@Owned Request<Pdu>>();
    for (var rq = ring.poll(); rq != null; rq = ring.poll()) {
      if (rq.op().isWrite()) {
        writes.accept(rq);
      } else {
        reads.add(rq);
      }
    }
    for (var rq = reads.poll(); rq != null; rq = reads.poll()) {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
