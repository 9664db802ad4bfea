// A part of lent data that was made into a variable, and then given to the data, is used after the end.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class PartOfDataByAVariable {
  int finish(@Owned Request<Pdu> rq) {
    Header header = rq.data().header;
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    return header.length;
  }

  int read(@Owned Request<Buffered> rq) {
    byte[] buffer = rq.data().buffer;
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    return buffer[0];
  }

  static Pdu make() {
    Header header = new Header();
    header.length = 4;
    return new Pdu(header);
  }

  static final class Pdu {
    final Header header;

    Pdu(Header header) {
      this.header = header;
    }
  }

  static final class Buffered {
    final byte[] buffer;

    Buffered(int size) {
      byte[] made = new byte[size];
      made[0] = 1;
      buffer = made;
    }
  }

  static final class Header {
    int length;
  }
}
