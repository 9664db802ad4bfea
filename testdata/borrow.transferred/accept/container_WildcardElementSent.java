// Mended: Also a list of some subtype of owned requests lends its elements to the loop.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.Deque;

class WildcardElementSent {
  static void flush(Deque<? extends @Owned Request<Pdu>> requests) {
    while (!requests.isEmpty()) {
      requests.pop().endOk();
    }
  }
}

class Pdu {
  int retries;
}
