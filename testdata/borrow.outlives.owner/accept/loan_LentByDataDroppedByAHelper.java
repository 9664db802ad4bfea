// What the private data of a request lends is used while helpers look at the request and its data.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class LentByDataDroppedByAHelper {
  private long sum;

  private static int looks(@Borrowed Link link) {
    return link.looks();
  }

  private static long sectorOf(@Borrowed Request<Link> rq) {
    Request<Link> next = rq.data().peek();
    return next == null ? rq.sector() : next.sector();
  }

  private static void dropOf(@Borrowed Request<Link> rq) {
    rq.data().clear();
  }

  void look(@Owned Request<Link> rq, @Owned Request<Link> other) {
    Request<Link> next = rq.data().peek();
    dropOf(other);
    if (next != null) {
      sum += looks(rq.data()) + sectorOf(rq) + sectorOf(next);
      sum += next.sector();
    }
    dropOf(rq);
    rq.endOk();
    other.endOk();
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
