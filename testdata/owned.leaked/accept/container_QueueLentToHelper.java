// Helpers are lent the queue; the method that made it empties it.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.Collection;
import java.util.LinkedList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

class QueueLentToHelper {
  static void fill(Collection<@Owned Request<Pdu>> into, Supplier<@Nullable @Owned Request<Pdu>> source) {
    Request<Pdu> rq = source.get();
    while (rq != null) {
      into.add(rq);
      rq = source.get();
    }
  }

  static int bytes(Iterable<@Owned Request<Pdu>> requests) {
    int sum = 0;
    for (Request<Pdu> rq : requests) {
      sum += rq.bytes();
    }
    return sum;
  }

  static int relay(Supplier<@Nullable @Owned Request<Pdu>> source, boolean up) {
    LinkedList<@Owned Request<Pdu>> requests = new LinkedList<>();
    fill(requests, source);
    int total = bytes(requests);
    Request<Pdu> rq;
    while ((rq = requests.pollFirst()) != null) {
      if (up) {
        rq.endOk();
      } else {
        rq.requeue(true);
      }
    }
    return total;
  }
}

class Pdu {
  int retries;
}
