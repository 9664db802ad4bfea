// A count that is lent to a visitor gives no exclusive use.
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.RunsNow;
import dev.custody.blk.Request;
import java.util.function.IntConsumer;

class VisitorWritesThroughACount {
  private long sum;

  void spread(Ports ports, @Refcounted Request<Pdu> count) {
    // :: error: [exclusive.required]
    ports.forEachPort(port -> count.setSector(port));
    count.release();
  }
}

class Pdu {
  int retries;
}

interface Ports {
  void forEachPort(@RunsNow IntConsumer visitor);
}
