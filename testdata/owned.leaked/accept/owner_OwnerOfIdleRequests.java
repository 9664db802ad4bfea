// The batch keeps idle requests and starts or rejects each at its end.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import java.util.ArrayDeque;

@Tracked
class OwnerOfIdleRequests {
  private final ArrayDeque<@Owned IdleRequest<Pdu>> idle = new ArrayDeque<>(8);
  private int bytes;

  boolean add(@Borrowed(exclusive = true) OwnerOfIdleRequests this, @Owned IdleRequest<Pdu> rq) {
    bytes += rq.bytes();
    idle.add(rq);
    return bytes < 1 << 20;
  }

  int startAll(@Owned OwnerOfIdleRequests this, InflightTable<Pdu> table) {
    int n = 0;
    for (IdleRequest<Pdu> rq; (rq = idle.poll()) != null; n++) {
      table.put(rq.start());
    }
    return n;
  }

  void rejectAll(@Owned OwnerOfIdleRequests this) {
    while (!idle.isEmpty()) {
      idle.removeFirst().reject(BlkStatus.RESOURCE);
    }
  }
}

class Pdu {
  int retries;
  long deadline;
}
