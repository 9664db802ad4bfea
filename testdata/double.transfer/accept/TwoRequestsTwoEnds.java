// Two requests are two values.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class TwoRequestsTwoEnds {
  void finish(@Owned Request<Pdu> first, @Owned Request<Pdu> second) {
    first.endOk();
    second.endOk();
  }
}

class Pdu {
  int retries;
}
