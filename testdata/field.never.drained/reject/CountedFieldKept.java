// A field that holds a count needs a release.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class CountedFieldKept {
  // :: error: [field.never.drained]
  private @Nullable @Refcounted Session session;

  synchronized void open(@Refcounted Session next) {
    if (session == null) {
      session = next;
    } else {
      next.put();
    }
  }
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
