// A string builder describes requests of a ring and they end one by one.
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class StringBuilderDump {
  String drain(OwnedRing<Pdu> ring) {
    StringBuilder out = new StringBuilder("[");
    Request<Pdu> rq;
    while ((rq = ring.poll()) != null) {
      out.append(rq.op()).append('@').append(rq.sector());
      out.append(rq.fua() ? "!" : "").append(',').append(' ');
      rq.endOk();
    }
    if (out.length() > 1) {
      out.setLength(out.length() - 2);
    }
    return out.append(']').insert(0, "ring").toString();
  }
}

class Pdu {
  int retries;
}
