// A closure that may run later cannot even read the owner's request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class ReadsAnOwner {
  void trace(Bus bus, @Owned Request<Pdu> rq) {
    // :: error: [owned.captured]
    bus.subscribe(() -> report(rq.sector()));
    rq.endOk();
  }

  void report(long sector) {}
}

interface Bus {
  void subscribe(Runnable listener);
}

class Pdu {
  int retries;
}
