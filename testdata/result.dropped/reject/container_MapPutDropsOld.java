// put() gives back what the key owned before.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

class MapPutDropsOld {
  private final ConcurrentMap<Integer, @Owned Request<Pdu>> inflight = new ConcurrentHashMap<>();

  void start(int cmd, @Owned Request<Pdu> rq) {
    // :: error: [result.dropped]
    inflight.put(cmd, rq);
  }

  @Nullable @Owned Request<Pdu> finish(int cmd) {
    return inflight.remove(cmd);
  }
}

class Pdu {
  int retries;
}
