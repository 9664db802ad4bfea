// What is lent of the request is taken when the visitor is done with it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;

class VisitorWritesItsOwner {
  private long sum;

  void byLambda(Ports ports, @Owned Request<Pdu> rq) {
    ports.each(() -> rq.setSector(9));
    Pdu pdu = rq.data();
    sum += pdu.retries();
    rq.endOk();
  }

  void byReference(Ports ports, @Owned Request<Pdu> rq) {
    ports.each(rq::dataExclusive);
    Pdu pdu = rq.data();
    sum += pdu.retries();
    rq.endOk();
  }

  void byConstructor(Ports ports, @Owned Request<Pdu> rq) {
    ports.each(() -> new Writer(rq));
    Pdu pdu = rq.data();
    sum += pdu.retries();
    rq.endOk();
  }

  void byField(Ports ports, @Owned Frame frame) {
    ports.each(() -> frame.length = 9);
    Header header = frame.header();
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
