// A close hook is kept in a field, run at most once, and owns what its closure captured.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class HookRunsOnce {
  private final List<Watcher> watchers = new ArrayList<>();

  void watch(Watcher watcher, @Owned Subscription subscription) {
    watcher.onClose(() -> subscription.cancel());
    watchers.add(watcher);
  }

  void closeAll() {
    for (Watcher watcher : watchers) {
      watcher.close();
    }
    watchers.clear();
  }
}

class Watcher {
  private @Nullable @RunsOnce Runnable hook;
  private boolean closed;

  void onClose(@RunsOnce Runnable newHook) {
    if (closed) {
      newHook.run();
      return;
    }
    Runnable earlier = hook;
    hook = newHook;
    if (earlier != null) {
      earlier.run();
    }
  }

  void close() {
    closed = true;
    Runnable last = hook;
    hook = null;
    if (last != null) {
      last.run();
    }
  }
}

@Tracked
interface Subscription {
  String topic();

  void cancel(@Owned Subscription this);
}
