// The peeked head is read after it was popped and rejected.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.RequestList;

class PeekedBeforePopping {
  long refuse(@Borrowed(exclusive = true) RequestList<Pdu> list) {
    IdleRequest<Pdu> head = list.peek();
    long sector = head == null ? -1 : head.sector();
    IdleRequest<Pdu> popped = list.pop();
    if (popped == null) {
      return sector;
    }
    popped.reject(BlkStatus.NOTSUPP);
    // :: error: [borrow.outlives.owner]
    return sector + (head == null ? 0 : head.bytes());
  }
}

class Pdu {
  int retries;
  long deadline;
}
