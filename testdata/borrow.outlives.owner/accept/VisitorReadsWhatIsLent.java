// A visitor that only reads a request leaves what is lent of it alone.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class VisitorReadsWhatIsLent {
  private long sum;

  void visit(Ports ports, @Owned Request<Pdu> rq) {
    Pdu pdu = rq.data();
    ports.each(() -> sum += rq.sector());
    sum += pdu.retries;
    rq.endOk();
  }

  void visitItsData(Ports ports, @Owned Request<Pdu> rq) {
    Pdu pdu = rq.data();
    ports.each(() -> sum += rq.data().retries);
    ports.each(() -> sum += pdu.retries);
    sum += pdu.retries;
    rq.endOk();
  }

  void visitByHelper(Ports ports, @Owned Request<Pdu> rq) {
    Pdu pdu = rq.data();
    ports.each(() -> note(rq));
    ports.each(rq::sector);
    sum += pdu.retries;
    rq.endOk();
  }

  private void note(@Borrowed Request<Pdu> rq) {
    sum += rq.sector();
  }

  void chained(Ports ports, @Owned Request<Pdu> rq) {
    Request<Pdu> next = rq.data().peek();
    ports.each(() -> sum += rq.sector());
    if (next != null) {
      sum += next.sector();
    }
    rq.endOk();
  }
}

interface Ports {
  void each(@RunsNow Runnable visitor);
}

class Pdu {
  int retries;
  private @Nullable @Owned Request<Pdu> next;

  void put(@Owned Request<Pdu> rq) {
    clear();
    next = rq;
  }

  @Nullable @Borrowed Request<Pdu> peek() {
    return next;
  }

  void clear() {
    Request<Pdu> rq = next;
    next = null;
    if (rq != null) {
      rq.endOk();
    }
  }
}
