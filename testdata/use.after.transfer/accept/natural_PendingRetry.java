// A call that failed is sent again with backoff until its attempts are used up.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class PendingRetry {
  private final ScheduledExecutorService timer;
  private final Map<Integer, @Owned Attempt> waiting = new HashMap<>();
  private final Transport transport;

  PendingRetry(ScheduledExecutorService timer, Transport transport) {
    this.timer = timer;
    this.transport = transport;
  }

  void onFailure(@Owned Attempt attempt, String why) {
    if (attempt.tries() >= 4) {
      attempt.giveUp(why);
      return;
    }
    attempt.countTry();
    int id = attempt.id();
    long delay = 50L << attempt.tries();
    synchronized (this) {
      Attempt other = waiting.put(id, attempt);
      if (other != null) {
        other.giveUp("superseded");
      }
    }
    timer.schedule(() -> resend(id), delay, TimeUnit.MILLISECONDS);
  }

  private void resend(int id) {
    Attempt attempt;
    synchronized (this) {
      attempt = waiting.remove(id);
    }
    if (attempt != null) {
      transport.send(attempt);
    }
  }
}

interface Transport {
  void send(@Owned Attempt attempt);
}

@Tracked
class Attempt {
  private final int id;
  private int tries;

  Attempt(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }

  int tries() {
    return tries;
  }

  void countTry(@Borrowed(exclusive = true) Attempt this) {
    tries++;
  }

  void giveUp(@Owned Attempt this, String why) {}
}
