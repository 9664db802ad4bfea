// What the constructor above takes must still be here when it is called.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class EndedBeforeSuper extends Command {
  EndedBeforeSuper(@Owned Request<Pdu> rq, @Owned Request<Pdu> flush) {
    long sector = rq.sector();
    if (flush.bytes() == 0) {
      flush.endOk();
    } else {
      flush.end(BlkStatus.INVAL);
    }
    super(rq, sector);
  }
}

@Tracked
class Command {
  private final @Owned Request<Pdu> rq;
  final long sector;

  Command(@Owned Request<Pdu> rq, long sector) {
    this.rq = rq;
    this.sector = sector;
  }

  void finish(@Owned Command this) {
    rq.complete();
  }
}

class Pdu {
  int retries;
}
