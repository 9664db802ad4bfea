// One call takes the request and still gets the data that the request lends.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class OwnerAndDataInOneCall {
  void finish(@Owned Request<Pdu> rq) {
    // :: error: [borrow.outlives.owner]
    submit(rq, rq.data());
  }

  private static void submit(@Owned Request<Pdu> rq, @Borrowed Pdu pdu) {
    if (pdu.retries > 0) {
      rq.requeue(true);
    } else {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
  long deadline;
}
