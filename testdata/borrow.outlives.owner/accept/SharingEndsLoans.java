// share() uses the sole owner up, and with it the loans taken from it.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class SharingEndsLoans {
  int share(@Owned Request<Pdu> rq) {
    Request<Pdu> counted = rq.share();
    Pdu data = counted.data();
    int retries = data.retries;
    counted.release();
    return retries;
  }
}

class Pdu {
  int retries;
}
