// A slot that a local name for an array lends is read, and used before the port is; what an array only lends stays good.
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

  @Nullable @Borrowed Frame first() {
    @Nullable @Owned Frame[] row = slots;
    return row[0];
  }

  int early(@Borrowed(exclusive = true) Port this) {
    @Nullable @Owned Frame[] row = slots;
    Frame frame = row[0];
    int size = frame == null ? 0 : frame.size();
    reset();
    return size;
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

class Rows {
  static int swap(Frame[] row) {
    Frame first = row[0];
    Frame second = row[1];
    row[0] = second;
    row[1] = first;
    return first.size() - second.size();
  }

  static int shift(Frame[] row) {
    Frame first = row[0];
    row[0] = row[1];
    return first.size();
  }

  static int clear(@Nullable Frame[] row) {
    Frame first = row[0];
    row[0] = null;
    return first == null ? 0 : first.size();
  }
}

class Finisher {
  int finish(@Owned Request<Pdu> rq) {
    Pdu pdu = rq.data();
    Pdu.Header header = pdu.header;
    int length = header.length + pdu.header.length;
    rq.endOk();
    return length;
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
