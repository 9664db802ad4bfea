// gap: a part of lent data that is made into a variable and then given to it is taken for something that others have too
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class PartOfDataByAVariable {
  int finish(@Owned Request<Pdu> rq) {
    Header header = rq.data().header;
    rq.endOk();
    return header.length;
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

  static final class Header {
    int length;
  }
}
