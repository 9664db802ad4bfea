// A part of lent data that was made for it is read after the data has ended.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class PartOfDataGivenToIt {
  int finish(@Owned Request<Pdu> rq) {
    Header header = rq.data().header;
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    return header.length;
  }

  static Pdu make() {
    return new Pdu(new Header());
  }

  static final class Pdu {
    final Header header;

    Pdu(Header header) {
      this.header = header;
    }
  }

  static final class Header {
    int length;
  }
}
