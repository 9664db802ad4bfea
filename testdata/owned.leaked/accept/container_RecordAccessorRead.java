// The accessor of a tracked record shows what the record still owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class RecordAccessorRead {
  static int bytes(Sent sent) {
    return sent.rq().bytes() + sent.attempt();
  }

  static void finish(@Owned Sent sent, BlkStatus status) {
    if (bytes(sent) == 0) {
      sent.end(BlkStatus.IOERR);
    } else {
      sent.end(status);
    }
  }
}

@Tracked
record Sent(@Owned Request<Pdu> rq, int attempt) {
  void end(@Owned Sent this, BlkStatus status) {
    rq.end(status);
  }
}

class Pdu {
  int retries;
}
