// What peek() lends is gone when the queue hands it out and it is sent.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.RequestList;

class PeekedThenPolled {
  private final RequestList<Pdu> list = new RequestList<>();

  synchronized int rejectFirst() {
    IdleRequest<Pdu> first = list.pop();
    if (first == null) {
      return 0;
    }
    @Borrowed IdleRequest<Pdu> view = first;
    int bytes = view.bytes();
    first.reject(BlkStatus.IOERR);
    return bytes;
  }
}

class Pdu {
  int retries;
}
