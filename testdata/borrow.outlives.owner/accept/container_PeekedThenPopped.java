// What peek() lends is gone when pop() hands it out and it is rejected.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.RequestList;

class PeekedThenPopped {
  int reject(RequestList<Pdu> list) {
    IdleRequest<Pdu> first = list.peek();
    int bytes = first == null ? 0 : first.bytes();
    IdleRequest<Pdu> popped = list.pop();
    if (popped != null) {
      popped.reject(BlkStatus.IOERR);
    }
    return bytes;
  }
}

class Pdu {
  int retries;
}
