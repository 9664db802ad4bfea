// A part that data makes is replaced by another before the data ends, and so taken over.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class PartOfDataNeverReplaced {
  int finish(@Owned Request<Pdu> rq) {
    Header header = rq.data().take();
    rq.endOk();
    return header.length;
  }

  static final class Pdu {
    private Header header = new Header();

    Header take() {
      Header taken = header;
      header = new Header();
      return taken;
    }
  }

  static final class Header {
    int length;
  }
}
