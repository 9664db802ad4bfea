// fuse: make a fuse_req on SQE commit only findable after memcpy (1efd3d474fc0): the peer may end a request that is still being set up.
import dev.custody.annotations.Owned;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;

class FusePublishedTooEarly {
  private final InflightTable<Pdu> findable = new InflightTable<>();

  void send(@Owned Request<Pdu> rq, byte[] target) {
    for (Segment segment : rq.segments()) {
      segment.copyTo(0, target, 0, segment.length());
    }
    findable.put(rq);
  }

  void commit(int id) {
    Request<Pdu> rq = findable.take(id);
    if (rq != null) {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
