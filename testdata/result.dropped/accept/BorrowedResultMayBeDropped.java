// A lent result is nobody's duty.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import dev.custody.blk.RequestList;

class BorrowedResultMayBeDropped {
  void look(RequestList<Pdu> list, @Borrowed Request<Pdu> rq) {
    list.peek();
    rq.data();
  }
}

class Pdu {
  int retries;
}
