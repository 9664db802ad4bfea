// gap: a request that the private data of another one owns may be left there when that one ends; the data stays with the tag, and the next reset or a later put may well end what it finds there, which nothing here shows
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class OwnedByDataOfEnded {
  void chain(@Owned Request<Link> first, @Owned Request<Link> second) {
    first.data().put(second);
    first.endOk();
  }

  static final class Link {
    private @Nullable @Owned Request<Link> next;

    void put(@Owned Request<Link> rq) {
      Request<Link> before = next;
      next = rq;
      if (before != null) {
        before.endOk();
      }
    }

    @Nullable @Owned Request<Link> take() {
      Request<Link> rq = next;
      next = null;
      return rq;
    }
  }
}
