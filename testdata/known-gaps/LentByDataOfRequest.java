// gap: what the private data of a request lends is not known to end when a method of that data gives it up; such data is taken for a loan like a buffer, and not for an object that keeps others
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
      sum += next.sector();
    }
    rq.endOk();
  }

  static final class Link {
    private @Nullable @Owned Request<Link> next;

    void put(@Owned Request<Link> rq) {
      clear();
      next = rq;
    }

    @Nullable @Borrowed Request<Link> peek() {
      return next;
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
