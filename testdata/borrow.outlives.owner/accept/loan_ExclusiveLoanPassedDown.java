// An exclusive loan is lent on, shared and exclusive, and is still good afterwards.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class ExclusiveLoanPassedDown {
  void start(@Borrowed(exclusive = true) Request<Pdu> rq) {
    align(rq);
    report(rq);
    align(rq);
    rq.setSector(rq.sector() + bump(rq.dataExclusive()));
    report(rq);
  }

  private void align(@Borrowed(exclusive = true) Request<Pdu> rq) {
    rq.setSector(rq.sector() & ~7L);
  }

  private int bump(@Borrowed(exclusive = true) Pdu pdu) {
    return ++pdu.retries;
  }

  private void report(@Borrowed Request<Pdu> rq) {
    System.out.println(rq.sector() + " " + rq.data().retries);
  }
}

class Pdu {
  int retries;
  long deadline;
}
