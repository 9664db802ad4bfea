// Eight nullable owners, each given up after its own test.
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class EightOwnersAtOnce {
  void drain(OwnedRing<Pdu> ring) {
    Request<Pdu> a = ring.poll();
    Request<Pdu> b = ring.poll();
    Request<Pdu> c = ring.poll();
    Request<Pdu> d = ring.poll();
    Request<Pdu> e = ring.poll();
    Request<Pdu> f = ring.poll();
    Request<Pdu> g = ring.poll();
    Request<Pdu> h = ring.poll();
    for (int i = 0; i < 2; i++) {
      ring.isEmpty();
    }
    if (a != null) {
      a.endOk();
    }
    if (b != null) {
      b.endOk();
    }
    if (c != null) {
      c.endOk();
    }
    if (d != null) {
      d.endOk();
    }
    if (e != null) {
      e.endOk();
    }
    if (f != null) {
      f.endOk();
    }
    if (g != null) {
      g.endOk();
    }
    if (h != null) {
      h.endOk();
    }
  }
}

class Pdu {
  int retries;
}
