// The private data of an argument is a loan of that argument.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class DataOfArgument {
  Object data(@Borrowed Request<Pdu> rq) {
    // :: error: [borrow.returned]
    return rq.data();
  }
}

class Pdu {
  int retries;
}
