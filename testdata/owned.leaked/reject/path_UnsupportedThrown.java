// The default case throws an exception of its own.
import dev.custody.annotations.Owned;
import dev.custody.blk.Op;
import dev.custody.blk.Request;

class UnsupportedThrown {
  // :: error: [owned.leaked]
  void run(@Owned Request<Pdu> rq) {
    Op op = rq.op();
    switch (op) {
      case READ:
      case WRITE:
        rq.complete();
        return;
      case FLUSH:
        rq.endOk();
        return;
      default:
        throw new Unsupported(op);
    }
  }

  static final class Unsupported extends RuntimeException {
    Unsupported(Op op) {
      super(op.name());
    }
  }
}

class Pdu {
  int retries;
}
