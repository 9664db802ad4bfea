// The loan is of one of two requests, and one of them was ended.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class LoanOfEither {
  int finish(@Owned Request<Pdu> first, @Owned Request<Pdu> second, boolean other) {
    Pdu data = other ? second.data() : first.data();
    int retries = data.retries;
    first.endOk();
    second.endOk();
    return retries;
  }
}

class Pdu {
  int retries;
}
