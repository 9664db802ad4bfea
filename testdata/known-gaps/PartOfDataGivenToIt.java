// gap: a part of lent data that others made for it, or that is not final, is taken for something that outlives the data
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class PartOfDataGivenToIt {
  int finish(@Owned Request<Pdu> rq) {
    Header header = rq.data().header;
    rq.endOk();
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
