// A count is given up once; a closure that may run often cannot hold it.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class CountCaptured {
  void later(Work work, @Refcounted Session session) {
    work.submit(() -> session.put());
  }
}

interface Bus {
  void subscribe(Runnable listener);
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

@Tracked
interface Session {
  @Refcounted
  Session share(@Owned Session this);

  @TransfersOn(when = Outcome.NEVER)
  @Refcounted
  Session get(@Refcounted Session this);

  void put(@Refcounted Session this);

  @TransfersOn(when = Outcome.TRUE)
  boolean tryClose(@Refcounted Session this);

  @TransfersOn(when = Outcome.NON_NULL)
  @Nullable @Owned Session tryOwn(@Refcounted Session this);

  void close(@Owned Session this);

  int id();
}
