// What the private data of a request lends is used after a helper has given it up.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class LentByDataDroppedByAHelper {
  private long sum;

  private static void drop(@Borrowed Link link) {
    link.clear();
  }

  private static void dropOf(@Borrowed Request<Link> rq) {
    rq.data().clear();
  }

  void lookByData(@Owned Request<Link> rq) {
    Request<Link> next = rq.data().peek();
    drop(rq.data());
    if (next != null) {
      // :: error: [borrow.outlives.owner]
      sum += next.sector();
    }
    rq.endOk();
  }

  void lookByRequest(@Owned Request<Link> rq) {
    Request<Link> next = rq.data().peek();
    dropOf(rq);
    if (next != null) {
      // :: error: [borrow.outlives.owner]
      sum += next.sector();
    }
    rq.endOk();
  }

  static final class Link {
    private @Nullable @Owned Request<Link> next;
    private int looks;

    void put(@Owned Request<Link> rq) {
      clear();
      next = rq;
    }

    @Nullable @Borrowed Request<Link> peek() {
      return next;
    }

    int looks() {
      looks++;
      return looks;
    }

    void clear() {
      Request<Link> rq = next;
      next = null;
      if (rq != null) {
        rq.endOk();
      }
    }
  }
}
