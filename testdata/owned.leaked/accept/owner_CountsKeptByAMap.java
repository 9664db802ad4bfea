// A tracked table keeps counts by number and releases each at its end.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

@Tracked
class CountsKeptByAMap {
  private final Map<Long, @Refcounted Request<Pdu>> waiting = new HashMap<>();

  void add(@Borrowed(exclusive = true) CountsKeptByAMap this, @Refcounted Request<Pdu> rq) {
    Request<Pdu> before = waiting.put(rq.sector(), rq);
    if (before != null) {
      before.release();
    }
  }

  boolean remove(@Borrowed(exclusive = true) CountsKeptByAMap this, long sector) {
    Request<Pdu> rq = waiting.remove(sector);
    if (rq == null) {
      return false;
    }
    rq.release();
    return true;
  }

  void close(@Owned CountsKeptByAMap this) {
    for (Long sector : new ArrayList<>(waiting.keySet())) {
      Request<Pdu> rq = waiting.remove(sector);
      if (rq != null) {
        rq.release();
      }
    }
  }
}

class Pdu {
  int retries;
  long deadline;
}
