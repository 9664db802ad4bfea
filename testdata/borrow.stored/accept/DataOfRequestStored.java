// The private data of a request is lent as well.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class DataOfRequestStored {
  private int lastRetries;

  void trace(@Borrowed Request<Pdu> rq) {
    lastRetries = rq.data().retries;
  }
}

class Pdu {
  int retries;
}
