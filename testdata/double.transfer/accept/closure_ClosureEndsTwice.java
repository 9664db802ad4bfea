// Mended: The closure requeues a request that it ended a line before.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;

class ClosureEndsTwice {
  private int ended;

  void finish(Later later, @Owned Request<Pdu> rq, boolean again) {
    later.run(
        () -> {
          if (again) {
            ended++;
          } else {
            rq.endOk();
            return;
          }
          rq.requeue(true);
        });
  }
}

interface Later {
  void run(@RunsOnce Runnable what);
}

class Pdu {
  int retries;
}
