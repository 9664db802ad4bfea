// Mended: "exclusive: nobody else may use the value while the loan lives": the request is read
// while its private data is lent exclusively.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class ExclusiveLoanIsAlone {
  void account(@Borrowed(exclusive = true) Request<Pdu> rq) {
    int bytes = rq.bytes();
    Pdu pdu = rq.dataExclusive();
    pdu.retries = bytes > 4096 ? 1 : 0;
  }
}

class Pdu {
  int retries;
}
