// Counts in a map: looked at as loans, given up by remove().
import dev.custody.annotations.Refcounted;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.HashMap;
import java.util.Map;

class CountsByReader {
  private final Map<Long, @Refcounted Request<Pdu>> counts = new HashMap<>();

  void open(long reader, @Refcounted Request<Pdu> count) {
    Request<Pdu> before = counts.put(reader, count);
    if (before != null) {
      before.release();
    }
  }

  long sectorOf(long reader) {
    Request<Pdu> rq = counts.get(reader);
    return rq == null ? -1 : rq.sector();
  }

  void close(long reader) {
    Request<Pdu> count = counts.remove(reader);
    if (count == null) {
      return;
    }
    if (!count.tryEnd(BlkStatus.OK)) {
      count.release();
    }
  }
}

class Pdu {
  int retries;
}
