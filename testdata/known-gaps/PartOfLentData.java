// gap: what a method of lent untracked data returns is not followed back to its owner; this one is read too late
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class PartOfLentData {
  int finish(@Owned Request<Pdu> rq) {
    Pdu.Header header = rq.data().header();
    rq.endOk();
    return header.length;
  }

  static class Pdu {
    private final Header header = new Header();

    Header header() {
      return header;
    }

    static class Header {
      int length;
    }
  }
}
