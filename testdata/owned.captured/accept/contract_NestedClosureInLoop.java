// Mended: "anywhere else (may run later, many times)": a closure that may run many times makes
// another one that owns; the owned value must come from inside.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class NestedClosureInLoop {
  void onTick(Ticker ticker, Work work, Pool pool) {
    ticker.every(
        1000,
        () -> {
          Frame frame = pool.next();
          work.submit(() -> frame.send());
        });
  }
}

interface Ticker {
  void every(long millis, Runnable tick);
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

interface Pool {
  Frame next();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
