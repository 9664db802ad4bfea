// SPDK 2233: canceled outstanding commands are completed twice: an aborted tracker stays in its slot.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SpdkAbortedThenCompleted {
  private final @Nullable @Owned Tracker[] trackers = new Tracker[128];

  synchronized void submit(int id, @Owned Tracker tracker) {
    Tracker old = trackers[id];
    trackers[id] = tracker;
    if (old != null) {
      old.complete(-1);
    }
  }

  synchronized void abort(int id) {
    Tracker tracker = trackers[id];
    if (tracker != null) {
      // :: error: [moved.out]
      tracker.complete(-4);
    }
  }

  synchronized void completed(int id, int status) {
    Tracker tracker = trackers[id];
    trackers[id] = null;
    if (tracker != null) {
      tracker.complete(status);
    }
  }
}

@Tracked
interface Tracker {
  void complete(@Owned Tracker this, int status);
}
