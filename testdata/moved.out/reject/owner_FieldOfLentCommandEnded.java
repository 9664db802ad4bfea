// The command is lent, and the request in its field is ended through it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class FieldOfLentCommandEnded {
  void abort(@Borrowed Command command) {
    // :: error: [moved.out]
    command.rq.end(BlkStatus.IOERR);
  }
}

@Tracked
class Command {
  final @Owned Request<Pdu> rq;
  volatile boolean stopped;

  Command(@Owned Request<Pdu> rq) {
    this.rq = rq;
  }

  void finish(@Owned Command this) {
    rq.end(stopped ? BlkStatus.IOERR : BlkStatus.OK);
  }
}

class Pdu {
  int retries;
  long deadline;
}
