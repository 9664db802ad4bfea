// Where others still hold counts this one is to be put, whatever the id.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class CountKeptOnSharedPath {
  private int shared;

  // :: error: [count.leaked]
  void shut(@Refcounted Session session) {
    boolean closed = session.tryClose();
    boolean again = !closed && session.id() > 0;
    if (again) {
      shared++;
      session.put();
    }
  }
}

@Tracked
interface Session {
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
