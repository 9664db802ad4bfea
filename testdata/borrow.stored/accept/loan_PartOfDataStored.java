// a copy of the buffer is kept
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class PartOfDataStored {
  static final class Pdu {
    final int[] scratch = new int[4];
  }

  private int[] last = new int[0];

  void finish(@Owned Request<Pdu> rq) {
    last = rq.data().scratch.clone();
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
