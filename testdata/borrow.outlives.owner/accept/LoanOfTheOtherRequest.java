// Ending one request leaves the loans of another alone.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class LoanOfTheOtherRequest {
  int finish(@Owned Request<Pdu> first, @Owned Request<Pdu> second) {
    Pdu data = second.data();
    first.endOk();
    int retries = data.retries;
    second.endOk();
    return retries;
  }
}

class Pdu {
  int retries;
}
