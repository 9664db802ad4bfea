// A count taken out of a map has to be released.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class CountRemovedForgotten {
  private final Map<Long, @Refcounted Request<Pdu>> readers = new ConcurrentHashMap<>();

  void done(long reader) {
    // :: error: [result.dropped]
    readers.remove(reader);
  }

  void finish(long reader) {
    Request<Pdu> count = readers.remove(reader);
    if (count != null && !count.tryEnd(BlkStatus.OK)) {
      count.release();
    }
  }
}

class Pdu {
  int retries;
}
