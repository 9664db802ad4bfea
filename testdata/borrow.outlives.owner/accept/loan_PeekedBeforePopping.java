// Mended: The peeked head is read after it was popped and rejected.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.RequestList;

class PeekedBeforePopping {
  long refuse(@Borrowed(exclusive = true) RequestList<Pdu> list) {
    IdleRequest<Pdu> head = list.peek();
    long sector = head == null ? -1 : head.sector();
    int bytes = head == null ? 0 : head.bytes();
    IdleRequest<Pdu> popped = list.pop();
    if (popped == null) {
      return sector;
    }
    popped.reject(BlkStatus.NOTSUPP);
    return sector + bytes;
  }
}

class Pdu {
  int retries;
  long deadline;
}
