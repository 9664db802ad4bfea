// An exclusive use of the request ends the loans taken before.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class ExclusiveUseEndsSharedLoan {
  int move(@Owned Request<Pdu> rq, long sector) {
    rq.setSector(sector);
    Pdu data = rq.data();
    int retries = data.retries;
    rq.endOk();
    return retries;
  }
}

class Pdu {
  int retries;
}
