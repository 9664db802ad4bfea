// A part of lent data that was made for it is read in time.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class PartOfDataGivenToIt {
  int finish(@Owned Request<Pdu> rq) {
    Header header = rq.data().header;
    int length = header.length;
    rq.endOk();
    return length;
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
