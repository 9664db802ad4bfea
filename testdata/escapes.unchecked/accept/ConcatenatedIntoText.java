// Text made of a request calls toString(), which is a shared use.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class ConcatenatedIntoText {
  String describe(@Borrowed Request<Pdu> rq) {
    return "request " + rq + " " + rq.hashCode();
  }
}

class Pdu {
  int retries;
}
