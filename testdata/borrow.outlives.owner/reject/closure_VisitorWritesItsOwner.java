// A visitor that writes the request ends what was lent of it before.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;

class VisitorWritesItsOwner {
  private long sum;

  void byLambda(Ports ports, @Owned Request<Pdu> rq) {
    Pdu pdu = rq.data();
    ports.each(() -> rq.setSector(9));
    // :: error: [borrow.outlives.owner]
    sum += pdu.retries();
    rq.endOk();
  }

  void byReference(Ports ports, @Owned Request<Pdu> rq) {
    Pdu pdu = rq.data();
    ports.each(rq::dataExclusive);
    // :: error: [borrow.outlives.owner]
    sum += pdu.retries();
    rq.endOk();
  }

  void byConstructor(Ports ports, @Owned Request<Pdu> rq) {
    Pdu pdu = rq.data();
    ports.each(() -> new Writer(rq));
    // :: error: [borrow.outlives.owner]
    sum += pdu.retries();
    rq.endOk();
  }

  void byField(Ports ports, @Owned Frame frame) {
    Header header = frame.header();
    ports.each(() -> frame.length = 9);
    // :: error: [borrow.outlives.owner]
    sum += header.words;
    frame.send();
  }
}

interface Ports {
  void each(@RunsNow Runnable visitor);
}

class Writer {
  Writer(@Borrowed(exclusive = true) Request<Pdu> rq) {
    rq.setSector(9);
  }
}

class Pdu {
  int retries;

  int retries() {
    return retries;
  }
}

class Header {
  int words;
}

@Tracked
class Frame {
  private final Header header = new Header();
  int length;

  @Borrowed("this") Header header() {
    return header;
  }

  void send(@Owned Frame this) {}
}
