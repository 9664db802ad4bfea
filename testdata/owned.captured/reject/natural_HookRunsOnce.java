// The watcher's listener may run many times, and must not own the subscription.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class HookRunsOnce {
  private final List<Watcher> watchers = new ArrayList<>();

  void watch(Watcher watcher, @Owned Subscription subscription) {
    // :: error: [owned.captured]
    watcher.onEvent(() -> subscription.cancel());
    watchers.add(watcher);
  }

  void closeAll() {
    for (Watcher watcher : watchers) {
      watcher.fire();
    }
    watchers.clear();
  }
}

class Watcher {
  private final List<Runnable> listeners = new ArrayList<>();
  private int fired;

  void onEvent(Runnable listener) {
    listeners.add(listener);
  }

  void fire() {
    fired++;
    for (Runnable listener : listeners) {
      listener.run();
    }
  }
}

@Tracked
interface Subscription {
  String topic();

  void cancel(@Owned Subscription this);
}
