// Two names made with var hold the same request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.IdleRequest;

class VarAliasEndedTwice {
  long finish(@Owned IdleRequest<Pdu> idle) {
    var rq = idle.start();
    var same = rq;
    var sector = same.sector();
    if (sector == 0) {
      same.endOk();
    } else {
      rq.end(BlkStatus.IOERR);
      // :: error: [double.transfer]
      same.requeue(true);
    }
    return sector;
  }
}

class Pdu {
  int retries;
}
