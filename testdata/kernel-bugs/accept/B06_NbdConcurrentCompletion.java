// nbd: make sure request completion won't concurrent (07175cb1baf4): the disconnect ends what the receiver is ending.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class NbdConcurrentCompletion {
  private final InflightTable<Pdu> inflight = new InflightTable<>();
  private final TagSet<Pdu> tags;

  NbdConcurrentCompletion(TagSet<Pdu> tags) {
    this.tags = tags;
  }

  void sent(@Owned Request<Pdu> rq) {
    inflight.put(rq);
  }

  void receive(int tag) {
    Request<Pdu> rq = inflight.take(tag);
    if (rq != null) {
      rq.complete();
    }
  }

  int disconnect() {
    inflight.drain(rq -> rq.end(BlkStatus.IOERR));
    return tags.depth();
  }
}

class Pdu {
  int retries;
}
