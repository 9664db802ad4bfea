// A constructor hands a part that it makes on to another one, and the part is read too late.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class PartOfDataOfAConstructor {
  int finish(@Owned Request<Pdu> rq) {
    Header header = rq.data().header;
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    return header.length;
  }

  static final class Pdu {
    private final Header header;

    Pdu() {
      this(new Header());
    }

    private Pdu(Header header) {
      this.header = header;
    }
  }

  static final class Header {
    int length;
  }
}
