// Mended: The second exclusive loan of the data ends the first one.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class SecondExclusiveLoan {
  void prepare(@Borrowed(exclusive = true) Request<Pdu> rq) {
    Pdu a = rq.dataExclusive();
    a.retries = 1;
    Pdu b = rq.dataExclusive();
    b.deadline = 7;
    b.retries = 2;
  }
}

class Pdu {
  int retries;
  long deadline;
}
