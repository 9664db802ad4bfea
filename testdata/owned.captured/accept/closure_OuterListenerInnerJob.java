// Mended: The inner job may own, but the listener around it may run many times.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;

class OuterListenerInnerJob {
  void arrange(Bus bus, Work work, @Owned Request<Pdu> rq) {
    work.submit(() -> rq.endOk());
    bus.subscribe(() -> work.submit(() -> {}));
  }
}

class Pdu {
  int retries;
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

interface Bus {
  void subscribe(Runnable listener);
}
