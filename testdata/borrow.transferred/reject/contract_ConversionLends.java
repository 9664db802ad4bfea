// "TagSet.request(int) ... lends that request": the loan ends with the request, and it is no owner.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class ConversionLends {
  long finish(@Owned Request<Pdu> rq) {
    Request<Pdu> same = rq.tagSet().request(rq.tag());
    long sector = same.sector();
    // :: error: [borrow.transferred]
    same.endOk();
    rq.complete();
    return sector;
  }
}

class Pdu {
  int retries;
}
