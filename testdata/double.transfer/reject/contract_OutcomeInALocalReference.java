// "... or kept in a local ... reference and tested later": on the null side the count is still
// there.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;

class OutcomeInALocalReference {
  private int waiting;

  void finish(@Refcounted Request<Pdu> count) {
    Request<Pdu> sole = count.tryUnique();
    waiting--;
    if (sole != null) {
      sole.endOk();
      // :: error: [double.transfer]
      count.release();
    } else {
      count.release();
    }
  }
}

class Pdu {
  int retries;
}
