// What the private data of a request lends is used after a method of that data has given it up.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class LentByDataOfRequest {
  private long sum;

  void look(@Owned Request<Link> rq) {
    Request<Link> next = rq.data().peek();
    rq.data().clear();
    if (next != null) {
      // :: error: [borrow.outlives.owner]
      sum += next.sector();
    }
    rq.endOk();
  }

  void lookByName(@Owned Request<Link> rq) {
    Link link = rq.data();
    Request<Link> next = link.peek();
    rq.data().clear();
    if (next != null) {
      // :: error: [borrow.outlives.owner]
      sum += next.sector();
    }
    rq.endOk();
  }

  void lookAcrossAPut(@Owned Request<Link> rq, @Owned Request<Link> other) {
    Request<Link> next = rq.data().peek();
    rq.data().put(other);
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
