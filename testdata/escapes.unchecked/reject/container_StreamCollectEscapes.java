// A stream hands the owners to a collector that knows nothing of them.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

class StreamCollectEscapes {
  private final LinkedBlockingQueue<@Owned Request<Pdu>> queue = new LinkedBlockingQueue<>();

  void add(@Owned Request<Pdu> rq) {
    queue.add(rq);
  }

  int queued() {
    // :: error: [escapes.unchecked]
    return queue.stream().collect(Collectors.summingInt(rq -> rq.bytes()));
  }

  @Nullable @Owned Request<Pdu> next() {
    return queue.poll();
  }
}

class Pdu {
  int retries;
}
