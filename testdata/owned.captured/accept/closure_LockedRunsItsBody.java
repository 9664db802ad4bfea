// The method that promises to run a body once, now, does so between lock and unlock.
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;

class LockedRunsItsBody {
  private int depth;

  synchronized void locked(@RunsNow @RunsOnce Runnable body) {
    depth++;
    try {
      body.run();
    } finally {
      depth--;
    }
  }

  void nested(@RunsNow @RunsOnce Runnable body) {
    locked(() -> locked(body));
  }
}
