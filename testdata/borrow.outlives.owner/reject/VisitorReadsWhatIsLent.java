// A visitor empties the data of a request, in one way or another, and what was lent of it is gone.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class VisitorReadsWhatIsLent {
  private long sum;

  void visitItsData(Ports ports, @Owned Request<Pdu> rq) {
    Request<Pdu> next = rq.data().peek();
    ports.each(() -> rq.data().clear());
    if (next != null) {
      // :: error: [borrow.outlives.owner]
      sum += next.sector();
    }
    rq.endOk();
  }

  void visitItsDataByName(Ports ports, @Owned Request<Pdu> rq) {
    Pdu pdu = rq.data();
    Request<Pdu> next = pdu.peek();
    ports.each(() -> pdu.clear());
    if (next != null) {
      // :: error: [borrow.outlives.owner]
      sum += next.sector();
    }
    rq.endOk();
  }

  void visitByHelper(Ports ports, @Owned Request<Pdu> rq) {
    Request<Pdu> next = rq.data().peek();
    ports.each(() -> drop(rq));
    if (next != null) {
      // :: error: [borrow.outlives.owner]
      sum += next.sector();
    }
    rq.endOk();
  }

  private void drop(@Borrowed Request<Pdu> rq) {
    rq.data().clear();
  }

  void visitByReference(Ports ports, @Owned Request<Pdu> rq) {
    Pdu pdu = rq.data();
    Request<Pdu> next = pdu.peek();
    ports.each(pdu::clear);
    if (next != null) {
      // :: error: [borrow.outlives.owner]
      sum += next.sector();
    }
    rq.endOk();
  }

  void visitTracked(Ports ports, @Owned Frame frame) {
    Letter letter = frame.peek();
    ports.each(() -> sum += frame.drop());
    if (letter != null) {
      // :: error: [borrow.outlives.owner]
      letter.length();
    }
    frame.send();
  }
}

@Tracked
class Letter {
  int length() {
    return 1;
  }

  void post(@Owned Letter this) {}
}

@Tracked
class Frame {
  private @Nullable @Owned Letter letter;

  @Nullable @Borrowed Letter peek() {
    return letter;
  }

  int drop(@Borrowed(exclusive = true) Frame this) {
    Letter dropped = letter;
    letter = null;
    if (dropped != null) {
      dropped.post();
    }
    return 1;
  }

  void send(@Owned Frame this) {
    drop();
  }
}

interface Ports {
  void each(@RunsNow Runnable visitor);
}

class Pdu {
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
