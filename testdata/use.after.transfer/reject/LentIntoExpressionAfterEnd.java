// A parenthesised expression follows the value.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class LentIntoExpressionAfterEnd {
  void finish(@Owned Request<Pdu> rq) {
    (rq).endOk();
    // :: error: [use.after.transfer]
    print("bytes " + (rq).bytes());
  }

  void print(String text) {}
}

class Pdu {
  int retries;
}
