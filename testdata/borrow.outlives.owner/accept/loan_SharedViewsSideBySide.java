// Any number of shared loans live side by side, and reading the owner disturbs none.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;

class SharedViewsSideBySide {
  int sum(@Owned Request<Pdu> rq) {
    Pdu a = rq.data();
    Pdu b = rq.data();
    Request<Pdu> same = rq;
    int n = same.bytes() + a.retries;
    for (Segment s : rq.segments()) {
      n += s.length() + b.retries + rq.hwQueue();
    }
    n += a.retries;
    same.endOk();
    return n;
  }
}

class Pdu {
  int retries;
  long deadline;
}
