// Mended: The base case of the recursion returns without ending the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class RecursionBaseForgets {
  private int given;

  int retry(@Owned Request<Pdu> rq, int left) {
    if (left == 0) {
      given++;
      rq.end(BlkStatus.TIMEOUT);
      return 0;
    }
    if (rq.sector() % left == 0) {
      rq.endOk();
      return left;
    }
    return retry(rq, left - 1);
  }
}

class Pdu {
  int retries;
}
