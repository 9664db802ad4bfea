// The same request may be lent twice to one call when both loans are shared.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.GivenUp;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;

class SameValueTwiceShared {
  static long distance(@Borrowed Request<Pdu> a, @Borrowed Request<Pdu> b) {
    return Math.abs(a.sector() - b.sector());
  }

  static long both(@Borrowed Request<Pdu> rq, @Borrowed Pdu pdu, @GivenUp Request<Pdu> seen) {
    return seen == rq ? pdu.deadline : rq.sector();
  }

  static long run(@Refcounted Request<Pdu> count, @Owned Request<Pdu> own) {
    long d = distance(own, own) + distance(count, count) + distance(own, count);
    d += both(own, own.data(), own);
    d += both(count, count.data(), own);
    own.endOk();
    d += both(count, count.data(), own);
    count.release();
    return d;
  }
}

class Pdu {
  int retries;
  long deadline;
}
