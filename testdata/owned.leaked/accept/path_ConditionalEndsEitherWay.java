// Both arms of the conditional take the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class ConditionalEndsEitherWay {
  private long ids;

  void issue(@Owned Request<Pdu> rq, boolean hardware) {
    ids += hardware ? rq.giveToHardware() : ended(rq);
  }

  private static int ended(@Owned Request<Pdu> rq) {
    int tag = rq.tag();
    rq.endOk();
    return -tag;
  }
}

class Pdu {
  int retries;
}
