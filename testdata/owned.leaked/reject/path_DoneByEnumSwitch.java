// The switch says whether the request is done, and each of its arms must say the truth.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class DoneByEnumSwitch {
  enum Kind {
    DATA,
    CONTROL,
    VENDOR
  }

  // :: error: [owned.leaked]
  void run(@Owned Request<Pdu> rq, Kind kind) {
    boolean done =
        switch (kind) {
          case DATA -> {
            rq.complete();
            yield true;
          }
          case CONTROL -> {
            rq.endOk();
            yield true;
          }
          case VENDOR -> true;
        };
    if (!done) {
      rq.end(BlkStatus.NOTSUPP);
    }
  }
}

class Pdu {
  int retries;
}
