// a part of the private data, which a method of that gives, is read after the request has ended
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class PartOfLentData {
  int finish(@Owned Request<Pdu> rq) {
    Pdu.Header header = rq.data().header();
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    return header.length;
  }

  int firstByte(@Owned Request<Pdu> rq) {
    byte[] bytes = rq.data().header().bytes();
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    return bytes[0];
  }

  void finishOnOnePath(@Owned Request<Pdu> rq, boolean late) {
    Pdu pdu = rq.data();
    Pdu.Header header = pdu.header();
    if (!late) {
      rq.endOk();
    }
    // :: error: [borrow.outlives.owner]
    header.length = 0;
    if (late) {
      rq.endOk();
    }
  }

  static class Pdu {
    private final Header header;

    Pdu() {
      header = new Header();
    }

    Header header() {
      return header;
    }

    static class Header {
      int length;
      private final byte[] bytes = new byte[16];

      byte[] bytes() {
        return this.bytes;
      }
    }
  }
}
