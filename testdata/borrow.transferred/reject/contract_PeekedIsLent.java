// "@Nullable @Borrowed("this") peek()": the head of the list is lent; it cannot be requeued without
// pop.
import dev.custody.blk.IdleRequest;
import dev.custody.blk.RequestList;

class PeekedIsLent {
  static boolean postponeHead(RequestList<Pdu> list, long limit) {
    IdleRequest<Pdu> head = list.peek();
    if (head == null || head.sector() < limit) {
      return false;
    }
    // :: error: [borrow.transferred]
    head.requeue(false);
    return true;
  }
}

class Pdu {
  int retries;
}
