// Mended: "counted form armShared(...)" and its cancelShared(): a count comes back, no sole owner.
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;

class CancelSharedGivesACount {
  void stop(RequestTimer<Pdu> timer) {
    Request<Pdu> count = timer.cancelShared();
    if (count == null) {
      return;
    }
    System.out.println(count.sector());
    count.release();
  }
}

class Pdu {
  int retries;
}
