// A part of lent data, and a frame of a port, are used as often as one likes before they end.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;

class PartReadTwice {
  int twice(@Owned Request<Pdu> rq) {
    Pdu pdu = rq.data();
    Pdu.Header header = pdu.header();
    Pdu.Header same = pdu.header();
    int length = header.length;
    length += header.length + same.length;
    rq.endOk();
    return length;
  }

  int ofAPort(@Owned Port port) {
    Frame frame = port.frame();
    int size = frame.size();
    port.end();
    return size;
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
