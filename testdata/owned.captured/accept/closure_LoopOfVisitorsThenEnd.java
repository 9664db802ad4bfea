// A loop makes a visitor of one request in each turn; none of them takes it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.blk.Request;
import java.util.function.IntConsumer;

class LoopOfVisitorsThenEnd {
  private long sum;

  void weigh(Ports ports, @Owned Request<Pdu> rq) {
    for (int round = 0; round < 3; round++) {
      int factor = round;
      ports.forEachPort(port -> sum += factor * rq.sector() + port);
      if (sum > 1_000_000L) {
        break;
      }
    }
    rq.endOk();
  }
}

class Pdu {
  int retries;
}

interface Ports {
  void forEachPort(@RunsNow IntConsumer visitor);
}
