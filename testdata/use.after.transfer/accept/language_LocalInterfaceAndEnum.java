// Local interfaces, enums and records in one method.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class LocalInterfaceAndEnum {
  int settle(@Owned Request<Pdu> rq, int code) {
    enum Way {
      END,
      AGAIN
    }
    interface Chooser {
      Way choose(int code, int bytes);
    }
    record Outcome(Way way, long sector) {}

    Chooser chooser = (c, bytes) -> c > bytes ? Way.AGAIN : Way.END;
    Outcome outcome = new Outcome(chooser.choose(code, rq.bytes()), rq.sector());
    switch (outcome.way()) {
      case AGAIN -> rq.requeue(outcome.sector() == 0);
      case END -> rq.endOk();
      default -> throw stop(rq);
    }
    return outcome.way().ordinal();
  }

  private static IllegalStateException stop(@Owned Request<Pdu> rq) {
    rq.end(BlkStatus.IOERR);
    return new IllegalStateException("stopped");
  }
}

class Pdu {
  int retries;
}
