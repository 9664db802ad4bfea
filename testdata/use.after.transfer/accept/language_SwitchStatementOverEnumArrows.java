// Arrow arms that are an expression, a block and a throw.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;

class SwitchStatementOverEnumArrows {
  enum Verdict {
    PASS,
    HOLD,
    REJECT,
    BUG
  }

  private final InflightTable<Pdu> held = new InflightTable<>();

  void settle(@Owned Request<Pdu> rq, Verdict verdict) {
    switch (verdict) {
      case PASS -> rq.endOk();
      case HOLD -> held.put(rq);
      case REJECT -> {
        BlkStatus why = rq.bytes() == 0 ? BlkStatus.INVAL : BlkStatus.NOTSUPP;
        rq.end(why);
      }
      default -> {
        rq.end(BlkStatus.IOERR);
        throw new AssertionError(verdict);
      }
    }
  }

  void stop() {
    held.drain(Request::endOk);
  }
}

class Pdu {
  int retries;
}
