// Mended: "an owner that was moved into a nullable local on one path and given up on the other is
// told apart again by the null test".
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class NullableLocalToldApart {
  void finish(@Owned Request<Pdu> rq, boolean late) {
    Request<Pdu> kept = null;
    if (late) {
      kept = rq;
    } else {
      rq.complete();
    }
    if (kept != null) {
      System.out.println("late: " + kept.sector());
      kept.endOk();
    }
  }
}

class Pdu {
  int retries;
}
