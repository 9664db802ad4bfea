// Moving a request needs it for oneself alone.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class SetSectorThroughLoan {
  void remap(@Borrowed(exclusive = true) Request<Pdu> rq, long offset) {
    rq.setSector(rq.sector() + offset);
  }
}

class Pdu {
  int retries;
}
