// A part of lent data which is a record is read after the data has ended.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class PartOfARecord {
  int finish(@Owned Request<Pdu> rq) {
    Header header = rq.data().header();
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    return header.length;
  }

  static Pdu make() {
    return new Pdu(new Header(), 1);
  }

  record Pdu(Header header, int size) {}

  static final class Header {
    int length;
  }
}
