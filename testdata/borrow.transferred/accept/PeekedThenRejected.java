// The list only lends what peek() shows.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.RequestList;

class PeekedThenRejected {
  void rejectFirst(RequestList<Pdu> list) {
    IdleRequest<Pdu> first = list.pop();
    if (first != null) {
      first.reject(BlkStatus.IOERR);
    }
  }
}

class Pdu {
  int retries;
}
