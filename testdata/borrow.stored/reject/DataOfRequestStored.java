// The private data of a request is lent as well.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class DataOfRequestStored {
  private Object last;

  void trace(@Borrowed Request<Pdu> rq) {
    // :: error: [borrow.stored]
    last = rq.data();
  }
}

class Pdu {
  int retries;
}
