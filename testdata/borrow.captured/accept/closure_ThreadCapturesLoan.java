// A thread outlives the call that lent the request to it.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class ThreadCapturesLoan {
  void trace(@Borrowed Request<Pdu> rq) {
    long sector = rq.sector();
    new Thread(() -> report(sector)).start();
  }

  void report(long sector) {}
}

class Pdu {
  int retries;
}
