// a buffer of the private data is kept for later, when another request has that data
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class PartOfDataStored {
  static final class Pdu {
    final int[] scratch = new int[4];
  }

  private int[] last = new int[0];

  void finish(@Owned Request<Pdu> rq) {
    // :: error: [borrow.stored]
    last = rq.data().scratch;
    rq.endOk();
  }

  int sum() {
    int sum = 0;
    for (int word : last) {
      sum += word;
    }
    return sum;
  }
}
