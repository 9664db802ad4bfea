// Two visitors read the request and its data during their calls; then it is ended.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.function.IntConsumer;

class VisitorReadsBeforeTheOwnerEnds {
  private int weight;

  void spread(Ports ports, @Owned Request<Pdu> rq) {
    Pdu pdu = rq.data();
    ports.forEachPort(port -> weight += port * pdu.retries);
    ports.forEachPort(
        port -> {
          for (var piece : rq.segments()) {
            weight += piece.length();
          }
        });
    if (weight > 0) {
      rq.endOk();
    } else {
      rq.end(BlkStatus.NOSPC);
    }
  }
}

class Pdu {
  int retries;
}

interface Ports {
  void forEachPort(@RunsNow IntConsumer visitor);
}
