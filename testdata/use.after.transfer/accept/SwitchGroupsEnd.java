// Every group of an old-style switch ends the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class SwitchGroupsEnd {
  int finish(@Owned Request<Pdu> rq, int status) {
    int bytes = rq.bytes();
    switch (status) {
      case 0:
        rq.endOk();
        break;
      case 1:
        rq.requeue(true);
        break;
      default:
        rq.end(BlkStatus.IOERR);
        break;
    }
    return bytes;
  }
}

class Pdu {
  int retries;
}
