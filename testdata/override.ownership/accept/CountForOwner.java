// The override wants a count where callers hand over the sole owner.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class CountForOwner implements Closer {
  @Override public void close(@Owned Session session) {
    session.close();
  }
}

interface Closer {
  void close(@Owned Session session);
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
