// A part of lent data is read twice, and used twice after the data has ended: that is one mistake; so is that of a frame which its port has ended.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;

class PartReadTwice {
  int twice(@Owned Request<Pdu> rq) {
    Pdu pdu = rq.data();
    Pdu.Header header = pdu.header();
    Pdu.Header same = pdu.header();
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    int length = header.length;
    return length + header.length + same.length;
  }

  int ofAPort(@Owned Port port) {
    Frame frame = port.frame();
    port.end();
    // :: error: [borrow.outlives.owner]
    return frame.size();
  }

  static class Pdu {
    private final Header header = new Header();

    Header header() {
      return header;
    }

    static class Header {
      int length;
    }
  }
}

@Tracked
class Port {
  private final @Owned Frame frame = new Frame();

  @Borrowed Frame frame() {
    return frame;
  }

  void end(@Owned Port this) {
    frame.send();
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
