// Mended: A stream hands the owners to a collector that knows nothing of them.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

class StreamCollectEscapes {
  private final LinkedBlockingQueue<@Owned Request<Pdu>> queue = new LinkedBlockingQueue<>();

  void add(@Owned Request<Pdu> rq) {
    queue.add(rq);
  }

  int queued() {
    int bytes = 0;
    for (Request<Pdu> rq : queue) {
      bytes += rq.bytes();
    }
    return bytes;
  }

  @Nullable @Owned Request<Pdu> next() {
    return queue.poll();
  }
}

class Pdu {
  int retries;
}
