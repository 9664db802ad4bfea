// Mended: The loan is returned as a plain Object.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class LoanHiddenInObject {
  @Borrowed("rq") Object context(@Borrowed Request<Pdu> rq) {
    Object data = rq.data();
    if (rq.bytes() == 0) {
      throw new IllegalArgumentException();
    }
    return data;
  }
}

class Pdu {
  int retries;
  long deadline;
}
