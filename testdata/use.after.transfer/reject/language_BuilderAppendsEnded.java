// A string builder appends what it reads from a request that has ended.
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class BuilderAppendsEnded {
  String drain(OwnedRing<Pdu> ring) {
    StringBuilder out = new StringBuilder("[");
    Request<Pdu> rq;
    while ((rq = ring.poll()) != null) {
      out.append(rq.op()).append('@');
      rq.endOk();
      // :: error: [use.after.transfer]
      out.append(rq.sector()).append(' ');
    }
    return out.append(']').toString();
  }
}

class Pdu {
  int retries;
}
