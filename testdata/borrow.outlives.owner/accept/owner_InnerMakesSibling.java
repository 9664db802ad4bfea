// An object of an inner class makes one of another; both have the outermost object around them.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class owner_InnerMakesSibling {
  private final Object lock = new Object();
  private @Nullable @Owned Node head;

  @Tracked
  final class Box {
    private @Nullable @Owned Request<String> content;
    Box(@Owned Request<String> rq) {
      content = rq;
    }
    void finish(@Owned Box this) {
      Request<String> rq = content;
      content = null;
      if (rq != null) {
        synchronized (lock) {
          head = new Node(rq, head);
        }
      }
    }
    void local(@Owned Box this) {
      Request<String> rq = content;
      content = null;
      if (rq != null) {
        Node node = new Node(rq, null);
        synchronized (lock) {
          node.finish();
        }
      }
    }
  }

  void drain() {
    Node node;
    synchronized (lock) {
      node = head;
      head = null;
    }
    if (node != null) {
      node.finish();
    }
  }

  @Tracked
  final class Node {
    private final @Owned Request<String> rq;
    private @Nullable @Owned Node next;
    Node(@Owned Request<String> rq, @Nullable @Owned Node next) {
      this.rq = rq;
      this.next = next;
    }
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
