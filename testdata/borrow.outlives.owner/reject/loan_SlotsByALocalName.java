// A slot that a local name for the port's array lends is read, and the port is used for itself alone; a part of what has ended is told once.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

@Tracked
class Port {
  private final @Nullable @Owned Frame[] slots = new Frame[4];
  private int count;

  void reset(@Borrowed(exclusive = true) Port this) {
    count = 0;
  }

  int late(@Borrowed(exclusive = true) Port this) {
    @Nullable @Owned Frame[] row = slots;
    Frame frame = row[0];
    reset();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.size();
  }

  void end(@Owned Port this) {
    for (int i = 0; i < slots.length; i++) {
      Frame each = slots[i];
      slots[i] = null;
      if (each != null) {
        each.send();
      }
    }
  }
}

class Finisher {
  int finish(@Owned Request<Pdu> rq) {
    Pdu pdu = rq.data();
    Pdu.Header header = pdu.header;
    int length = header.length;
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    return length + pdu.header.length;
  }

  static class Pdu {
    final Header header = new Header();

    static class Header {
      int length;
    }
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
