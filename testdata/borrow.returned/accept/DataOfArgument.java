// The private data of an argument is a loan of that argument.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class DataOfArgument {
  @Borrowed("rq")
  Pdu data(@Borrowed Request<Pdu> rq) {
    return rq.data();
  }
}

class Pdu {
  int retries;
}
