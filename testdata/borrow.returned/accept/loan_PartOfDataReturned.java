// the result says whose loan the buffer is
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

  static @Borrowed("rq") Words words(@Borrowed Request<Pdu> rq) {
    return rq.data().words();
  }
}
