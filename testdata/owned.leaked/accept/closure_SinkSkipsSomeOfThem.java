// Mended: A method that feeds a closure forgets the requests that it does not feed.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.blk.Op;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import java.util.function.Consumer;

class SinkSkipsSomeOfThem {
  void writesOnly(OwnedRing<Pdu> ring, @RunsNow Consumer<@Owned Request<Pdu>> sink) {
    for (int i = 0; i < 4; i++) {
      Request<Pdu> rq = ring.poll();
      if (rq == null) {
        continue;
      }
      if (rq.op() == Op.WRITE) {
        sink.accept(rq);
      } else {
        rq.requeue(false);
      }
    }
  }
}

class Pdu {
  int retries;
}
