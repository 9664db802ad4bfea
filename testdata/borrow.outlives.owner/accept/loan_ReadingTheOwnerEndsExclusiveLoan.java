// Mended: Reading the request ends the exclusive loan of its data.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class ReadingTheOwnerEndsExclusiveLoan {
  void note(@Owned Request<Pdu> rq) {
    long sector = rq.sector();
    Pdu pdu = rq.dataExclusive();
    pdu.retries = 0;
    pdu.deadline = sector;
    rq.complete();
  }
}

class Pdu {
  int retries;
  long deadline;
}
