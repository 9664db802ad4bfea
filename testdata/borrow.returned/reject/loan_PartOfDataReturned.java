// who gets a buffer of the private data does not know that it is a loan of the request
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class PartOfDataReturned {
  static final class Pdu {
    private final Words words = new Words();

    Words words() {
      return words;
    }
  }

  static final class Words {
    int first;
  }

  static Words words(@Borrowed Request<Pdu> rq) {
    // :: error: [borrow.returned]
    return rq.data().words();
  }
}
