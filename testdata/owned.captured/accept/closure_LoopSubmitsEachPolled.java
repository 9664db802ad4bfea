// Every turn has its own request and its own effectively final copy of it.
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class LoopSubmitsEachPolled {
  interface Worker {
    void take(@RunsOnce Runnable job);
  }

  void flush(OwnedRing<Pdu> ring, Worker[] workers) {
    int turn = 0;
    Request<Pdu> rq;
    while ((rq = ring.poll()) != null) {
      final Request<Pdu> mine = rq;
      workers[turn++ % workers.length].take(() -> mine.complete());
    }
  }
}

class Pdu {
  int retries;
}
