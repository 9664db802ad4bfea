// A view of a request is looked at after the request has ended.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Op;
import dev.custody.blk.Request;

record RequestView(@Borrowed Request<?> rq) {
  long end() {
    return rq.sector() + rq.bytes() / 512;
  }

  boolean overlaps(@Borrowed RequestView other) {
    return rq.sector() < other.end() && other.rq.sector() < end();
  }

  boolean isWrite() {
    return rq.op() == Op.WRITE;
  }
}

class BorrowedView {
  boolean conflict(Request<?> a, Request<?> b) {
    RequestView va = new RequestView(a);
    RequestView vb = new RequestView(b);
    return va.overlaps(vb) && (va.isWrite() || vb.isWrite());
  }

  void finish(@Owned Request<?> rq, long limit) {
    var view = new RequestView(rq);
    boolean inside = view.end() <= limit;
    if (inside) {
      rq.endOk();
      // :: error: [borrow.outlives.owner]
      System.out.println(view.end());
    } else {
      rq.end(BlkStatus.IOERR);
    }
  }
}
