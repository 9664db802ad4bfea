// what is wanted of a part of the private data is read before the request ends
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class PartOfLentData {
  int finish(@Owned Request<Pdu> rq) {
    Pdu.Header header = rq.data().header();
    int length = header.length;
    rq.endOk();
    return length;
  }

  int firstByte(@Owned Request<Pdu> rq) {
    byte[] bytes = rq.data().header().bytes();
    byte first = bytes[0];
    rq.endOk();
    return first;
  }

  void finishOnOnePath(@Owned Request<Pdu> rq, boolean late) {
    Pdu pdu = rq.data();
    Pdu.Header header = pdu.header();
    header.length = 0;
    rq.endOk();
  }

  static class Pdu {
    private final Header header;

    Pdu() {
      header = new Header();
    }

    Header header() {
      return header;
    }

    static class Header {
      int length;
      private final byte[] bytes = new byte[16];

      byte[] bytes() {
        return this.bytes;
      }
    }
  }
}
