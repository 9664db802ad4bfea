// A record is given a part that others have, which outlives the data.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class PartOfARecord {
  int finish(@Owned Request<Pdu> rq) {
    Header header = rq.data().header();
    rq.endOk();
    return header.length;
  }

  private final Header common = new Header();

  Pdu make() {
    return new Pdu(common, 1);
  }

  record Pdu(Header header, int size) {}

  static final class Header {
    int length;
  }
}
