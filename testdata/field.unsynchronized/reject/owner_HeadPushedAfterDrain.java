// A value that is pushed in front of what a field holds is taken under the lock of the store.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

abstract class owner_HeadPushedAfterDrain implements BlockOps<String> {
  private final Object lock = new Object();
  private @Nullable @Owned Node head;
  abstract boolean flip();

  public void queueRq(HwQueue<String> hw, @Owned IdleRequest<String> rq, boolean last) {
    do {
      Node v2;
      synchronized (lock) {
        v2 = head;
        head = null;
      }
      if (v2 != null) {
        v2.finish();
      }
      Request<String> v5 = next();
      if (v5 != null) {
        // :: error: [field.unsynchronized]
        head = new Node(v5, head);
      }
    } while (flip());
    rq.start().endOk();
  }
  abstract @Nullable @Owned Request<String> next();

  @Tracked
  static final class Node {
    private final @Owned Request<String> rq;
    private @Nullable @Owned Node next;
    Node(@Owned Request<String> rq, @Nullable @Owned Node next) { this.rq = rq; this.next = next; }
    void finish(@Owned Node this) {
      Node rest = next;
      next = null;
      rq.endOk();
      if (rest != null) {
        rest.finish();
      }
    }
  }
}
