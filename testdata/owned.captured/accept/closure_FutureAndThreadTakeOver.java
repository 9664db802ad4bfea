// A future that runs once and a thread own what they capture.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class FutureAndThreadTakeOver {
  void end(@Owned Request<Pdu> rq, Executor executor) {
    CompletableFuture.runAsync(() -> rq.requeue(true), executor);
  }

  void send(@Owned Frame frame) {
    Thread sender = new Thread(() -> frame.send(), "sender");
    sender.setDaemon(true);
    sender.start();
  }
}

class Pdu {
  int retries;
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
