// "given to @RunsOnce: an owned or counted capture is transferred into it when it is made, its body
// must give the capture up": only on one path.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class RunsOnceMustGiveUp {
  private volatile boolean down;

  void later(Work work, @Refcounted Session session) {
    // :: error: [count.leaked]
    work.submit(() -> {
      if (down) {
        return;
      }
      System.out.println(session.id());
      session.put();
    });
  }

  void stop() {
    down = true;
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

@Tracked
interface Session {
  @Refcounted Session share(@Owned Session this);

  @TransfersOn(when = Outcome.NEVER)
  @Refcounted Session get(@Refcounted Session this);

  void put(@Refcounted Session this);

  @TransfersOn(when = Outcome.NON_NULL)
  @Nullable @Owned Session tryOwn(@Refcounted Session this);

  void close(@Owned Session this);

  int id();
}
