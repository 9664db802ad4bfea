// A listener captures numbers of the request and not the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class NumberCapturedOwnerKept {
  private long last;

  void finish(Bus bus, @Owned Request<Pdu> rq) {
    final long sector = rq.sector();
    var op = rq.op();
    bus.subscribe(() -> last = op.isWrite() ? sector : -1);
    rq.endOk();
  }
}

class Pdu {
  int retries;
}

interface Bus {
  void subscribe(Runnable listener);
}
