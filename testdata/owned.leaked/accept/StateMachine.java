// A state machine that keeps at most one request from turn to turn.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class StateMachine {
  void run(OwnedRing<Pdu> ring, int[] events) {
    Request<Pdu> current = null;
    int state = 0;
    for (int event : events) {
      switch (state) {
        case 0:
          if (current == null) {
            current = ring.poll();
          }
          state = 1;
          break;
        case 1:
          if (current != null && event > 0) {
            current.endOk();
            current = null;
          }
          state = 2;
          break;
        default:
          state = 0;
      }
    }
    if (current != null) {
      current.end(BlkStatus.IOERR);
    }
  }
}

class Pdu {
  int retries;
}
