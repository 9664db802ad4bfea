// Also a list of some subtype of owned requests lends its elements to the loop.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.Collection;

class WildcardElementSent {
  static void flush(Collection<? extends @Owned Request<Pdu>> requests) {
    for (Request<Pdu> rq : requests) {
      // :: error: [borrow.transferred]
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
