// gap: a visitor that only reads a request is taken to empty it, which ends what was lent of it
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.blk.Request;

class VisitorReadsWhatIsLent {
  private long sum;

  void visit(Ports ports, @Owned Request<Pdu> rq) {
    Pdu pdu = rq.data();
    ports.each(() -> sum += rq.sector());
    // :: error: [borrow.outlives.owner]
    sum += pdu.retries;
    rq.endOk();
  }
}

interface Ports {
  void each(@RunsNow Runnable visitor);
}

class Pdu {
  int retries;
}
