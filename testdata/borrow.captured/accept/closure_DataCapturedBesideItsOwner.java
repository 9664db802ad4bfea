// Mended: The private data is a loan; that the closure also owns the request does not change it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;

class DataCapturedBesideItsOwner {
  private int retries;

  void finish(Work work, @Owned Request<Pdu> rq) {
    work.submit(
        () -> {
          Pdu pdu = rq.data();
          add(pdu.retries);
          rq.endOk();
        });
  }

  private void add(int more) {
    retries += more;
  }
}

class Pdu {
  int retries;
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
