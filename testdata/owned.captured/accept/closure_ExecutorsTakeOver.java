// What an executor runs once may own what it captures.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class ExecutorsTakeOver {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  void end(@Owned Request<Pdu> rq) {
    pool.execute(() -> rq.endOk());
  }

  void send(@Owned Frame frame) {
    pool.submit(frame::send);
  }

  void drop(Executor executor, @Owned Frame frame) {
    executor.execute(
        new Runnable() {
          @Override
          public void run() {
            frame.drop();
          }
        });
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
