// Mended: The conditional keeps the request for later or says null; the null test tells the two
// apart.
import dev.custody.annotations.Owned;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;

class HeldOrEndedByTernary {
  private final InflightTable<Pdu> table = new InflightTable<>();

  void queue(@Owned Request<Pdu> rq, boolean wait) {
    Request<Pdu> held = wait ? rq : null;
    if (held != null) {
      table.put(held);
    } else {
      rq.endOk();
    }
  }

  void drain() {
    table.drain(Request::endOk);
  }
}

class Pdu {
  int retries;
}
