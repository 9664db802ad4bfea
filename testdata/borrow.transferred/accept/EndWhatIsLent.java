// The timeout callback borrows the request; it is not its to end.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;

class EndWhatIsLent {
  private final InflightTable<Pdu> table;

  EndWhatIsLent(InflightTable<Pdu> table) {
    this.table = table;
  }

  TimeoutAction timeout(@Borrowed Request<Pdu> rq) {
    Request<Pdu> mine = table.take(rq.tag());
    if (mine != null) {
      mine.end(BlkStatus.TIMEOUT);
    }
    return TimeoutAction.DONE;
  }
}

class Pdu {
  int retries;
}
