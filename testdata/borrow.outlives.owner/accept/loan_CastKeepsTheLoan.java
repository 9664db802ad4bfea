// Mended: Through Object and back it is still the data of the request that was ended.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class CastKeepsTheLoan {
  int finish(@Owned Request<Pdu> rq) {
    Object data = (Object) rq.data();
    Pdu pdu = (Pdu) data;
    if (pdu.retries == 0) {
      rq.endOk();
      return 0;
    }
    int retries = ((Pdu) data).retries;
    rq.requeue(true);
    return retries;
  }
}

class Pdu {
  int retries;
  long deadline;
}
