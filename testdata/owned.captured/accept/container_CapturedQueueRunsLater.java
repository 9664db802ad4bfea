// Mended: A closure that may run many times may not own a queue of owners.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

class CapturedQueueRunsLater {
  void flushLater(Worker worker, @Owned ArrayDeque<@Owned Request<Pdu>> requests) {
    worker.once(() -> drain(requests));
  }

  static void drain(@Owned ArrayDeque<@Owned Request<Pdu>> requests) {
    while (!requests.isEmpty()) {
      requests.remove().endOk();
    }
  }
}

interface Worker {
  void every(Runnable work);

  void once(@RunsOnce Runnable work);
}

class Pdu {
  int retries;
}
