// gap: a task that is cancelled before it runs never gives up what it owns
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

class TaskCancelled {
  void timed(ScheduledExecutorService timer, @Owned Frame frame) {
    ScheduledFuture<?> task = timer.schedule(() -> frame.send(), 1, TimeUnit.SECONDS);
    task.cancel(false);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
