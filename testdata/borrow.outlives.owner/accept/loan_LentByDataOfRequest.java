// What the private data of a request lends is used while other methods of that data, and data of another request, go on.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class LentByDataOfRequest {
  private long sum;

  void look(@Owned Request<Link> rq) {
    Request<Link> next = rq.data().peek();
    if (next != null && rq.data().looks() < 9) {
      sum += next.sector();
    }
    rq.data().clear();
    rq.endOk();
  }

  void lookAgain(@Owned Request<Link> rq) {
    rq.data().clear();
    Request<Link> next = rq.data().peek();
    if (next != null) {
      sum += next.sector();
    }
    rq.endOk();
  }

  void lookBesideAnother(@Owned Request<Link> rq, @Owned Request<Link> other) {
    Request<Link> next = rq.data().peek();
    other.data().clear();
    other.endOk();
    if (next != null) {
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
