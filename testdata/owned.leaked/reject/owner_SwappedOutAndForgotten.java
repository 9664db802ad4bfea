// Swapped out of the atomic slot, the request is forgotten when the disk is offline.
import dev.custody.annotations.Owned;
import dev.custody.blk.AtomicSlot;
import dev.custody.blk.Request;

class SwappedOutAndForgotten {
  private final AtomicSlot<@Owned Request<Pdu>> slot = new AtomicSlot<>();
  private volatile boolean offline;

  void setOffline() {
    offline = true;
  }

  void replace(@Owned Request<Pdu> next) {
    // :: error: [owned.leaked]
    Request<Pdu> left = slot.swap(next);
    if (left != null && !offline) {
      left.endOk();
    }
  }

  void stop() {
    var last = slot.take();
    if (last != null) {
      last.requeue(true);
    }
  }
}

class Pdu {
  int retries;
  long deadline;
}
