// A parenthesised expression follows the value.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class LentIntoExpressionAfterEnd {
  void finish(@Owned Request<Pdu> rq) {
    print("bytes " + (rq).bytes());
    (rq).endOk();
  }

  void print(String text) {}
}

class Pdu {
  int retries;
}
