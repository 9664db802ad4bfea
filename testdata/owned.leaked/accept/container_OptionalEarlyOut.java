// isEmpty() on the way out, orElseThrow() on the way on.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.Optional;
import java.util.function.Function;

class OptionalEarlyOut {
  static int flush(Function<Integer, Optional<@Owned Request<Pdu>>> source, int most) {
    int sent = 0;
    for (int i = 0; i < most; i++) {
      Optional<@Owned Request<Pdu>> next = source.apply(i);
      if (next.isEmpty()) {
        break;
      }
      Request<Pdu> rq = next.orElseThrow();
      if (rq.bytes() == 0) {
        rq.requeue(true);
      } else {
        rq.endOk();
        sent++;
      }
    }
    return sent;
  }
}

class Pdu {
  int retries;
}
