// get() takes the request out of the Optional; there is no second one.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.Optional;

abstract class OptionalGotTwice {
  abstract Optional<@Owned Request<Pdu>> next();

  void forward(boolean loopback) {
    Optional<@Owned Request<Pdu>> next = next();
    if (next.isPresent()) {
      if (loopback) {
        next.get().requeue(true);
      }
      // :: error: [double.transfer]
      next.get().endOk();
    }
  }
}

class Pdu {
  int retries;
}
