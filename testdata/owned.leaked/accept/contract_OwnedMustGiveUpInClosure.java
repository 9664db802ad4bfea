// Mended: @Owned, must give up: yes: the parameter of a sink lambda is owned too, and an early
// return forgets it.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.InflightTable;

class OwnedMustGiveUpInClosure {
  private int empty;

  void stop(InflightTable<Pdu> table) {
    table.drain(rq -> {
      if (rq.bytes() == 0) {
        empty++;
        rq.endOk();
        return;
      }
      rq.end(BlkStatus.IOERR);
    });
  }
}

class Pdu {
  int retries;
}
