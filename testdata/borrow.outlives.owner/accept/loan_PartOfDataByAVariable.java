// A part of lent data is used in time; what a variable gives to several, or to others too, is no part.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.List;

class PartOfDataByAVariable {
  private static final List<Header> ALL = new ArrayList<>();

  int finish(@Owned Request<Pdu> rq) {
    Header header = rq.data().header;
    int length = header.length;
    rq.endOk();
    return length;
  }

  int common(@Owned Request<Common> rq) {
    Header header = rq.data().header;
    rq.endOk();
    return header.length;
  }

  int listed(@Owned Request<Listed> rq) {
    Header header = rq.data().header;
    rq.endOk();
    return header.length;
  }

  static Pdu make() {
    Header header = new Header();
    header.length = 4;
    return new Pdu(header);
  }

  static List<Common> makeAll() {
    Header header = new Header();
    List<Common> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(new Common(header));
    }
    return all;
  }

  static Listed makeListed() {
    Header header = new Header();
    ALL.add(header);
    return new Listed(header);
  }

  static final class Pdu {
    final Header header;

    Pdu(Header header) {
      this.header = header;
    }
  }

  static final class Common {
    final Header header;

    Common(Header header) {
      this.header = header;
    }
  }

  static final class Listed {
    final Header header;

    Listed(Header header) {
      this.header = header;
    }
  }

  static final class Header {
    int length;
  }
}
