// "counted form armShared(...)" and its cancelShared(): a count comes back, no sole owner.
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;

class CancelSharedGivesACount {
  void stop(RequestTimer<Pdu> timer) {
    Request<Pdu> count = timer.cancelShared();
    if (count == null) {
      return;
    }
    // :: error: [exclusive.required]
    count.setSector(0);
    count.release();
  }
}

class Pdu {
  int retries;
}
