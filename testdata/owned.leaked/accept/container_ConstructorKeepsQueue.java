// A queue of owners moves into the object that empties it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

@Tracked
class ConstructorKeepsQueue {
  private final @Owned ArrayDeque<@Owned Request<Pdu>> requests;

  ConstructorKeepsQueue(@Owned ArrayDeque<@Owned Request<Pdu>> requests) {
    this.requests = requests;
  }

  static @Owned ConstructorKeepsQueue of(@Owned Request<Pdu> only) {
    ArrayDeque<@Owned Request<Pdu>> requests = new ArrayDeque<>(1);
    requests.add(only);
    return new ConstructorKeepsQueue(requests);
  }

  int waiting() {
    return requests.size();
  }

  void flush(@Owned ConstructorKeepsQueue this) {
    Request<Pdu> rq;
    while ((rq = requests.poll()) != null) {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
