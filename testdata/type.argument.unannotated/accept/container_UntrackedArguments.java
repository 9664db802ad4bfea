// Type arguments that are not tracked need no qualifier.
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

class UntrackedArguments {
  private final ArrayDeque<Integer> tags = new ArrayDeque<>();
  private final OwnedRing<Pdu> ring = new OwnedRing<>(8);

  void note(int tag) {
    tags.add(tag);
  }

  void drain() {
    Request<Pdu> rq;
    while ((rq = ring.poll()) != null) {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
