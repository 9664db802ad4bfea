// A closure owns what it is given as an argument and no more.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;

class ParameterOfTheClosure {
  void delay(RequestTimer<Pdu> timer, @Owned Request<Pdu> rq) {
    timer.arm(rq, 1000L, mine -> mine.endOk());
  }
}

class Pdu {
  int retries;
}
