// A closure that may run later cannot even read the owner's request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class ReadsAnOwner {
  void trace(Bus bus, @Owned Request<Pdu> rq) {
    long sector = rq.sector();
    bus.subscribe(() -> report(sector));
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
