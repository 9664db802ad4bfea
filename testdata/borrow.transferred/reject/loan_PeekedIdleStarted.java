// The head of the list is only lent; starting it gives it up.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.RequestList;

class PeekedIdleStarted {
  void dispatch(@Borrowed(exclusive = true) RequestList<Pdu> list, InflightTable<Pdu> table) {
    IdleRequest<Pdu> head = list.peek();
    if (head == null || head.bytes() == 0) {
      return;
    }
    // :: error: [borrow.transferred]
    table.put(head.start());
  }
}

class Pdu {
  int retries;
  long deadline;
}
