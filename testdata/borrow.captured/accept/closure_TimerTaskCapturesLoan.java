// Mended: A timer task runs after the loan of the connection ended.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Timer;
import java.util.TimerTask;

class TimerTaskCapturesLoan {
  private volatile int last;

  void watch(Timer timer, Connection conn) {
    final int port = conn.port();
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            last = port;
          }
        },
        500L);
  }
}

@Tracked
abstract class Connection {
  abstract int port();

  abstract void close(@Owned Connection this);

  abstract void park(@Owned Connection this);
}
