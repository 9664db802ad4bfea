// A part that data makes, and never replaces though it may, is read after the data has ended.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class PartOfDataNeverReplaced {
  int finish(@Owned Request<Pdu> rq) {
    Header header = rq.data().header;
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    return header.length;
  }

  static final class Pdu {
    private Header header = new Header();
  }

  static final class Header {
    int length;
  }
}
