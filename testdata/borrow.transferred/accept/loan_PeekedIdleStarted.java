// Mended: The head of the list is only lent; starting it gives it up.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.RequestList;

class PeekedIdleStarted {
  void dispatch(@Borrowed(exclusive = true) RequestList<Pdu> list, InflightTable<Pdu> table) {
    IdleRequest<Pdu> head = list.pop();
    if (head == null || head.bytes() == 0) {
      if (head != null) {
        head.reject(BlkStatus.INVAL);
      }
      return;
    }
    table.put(head.start());
  }
}

class Pdu {
  int retries;
  long deadline;
}
