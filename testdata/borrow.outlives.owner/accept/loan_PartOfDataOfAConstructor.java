// A constructor is given what others have as well, which outlives the data.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class PartOfDataOfAConstructor {
  int finish(@Owned Request<Pdu> rq) {
    Header header = rq.data().header;
    rq.endOk();
    return header.length;
  }

  private final Header common = new Header();

  Pdu make() {
    return new Pdu(common);
  }

  static final class Pdu {
    private final Header header;

    Pdu() {
      this(new Header());
    }

    Pdu(Header header) {
      this.header = header;
    }
  }

  static final class Header {
    int length;
  }
}
