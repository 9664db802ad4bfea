// The negated outcome kept in a local is tested later.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class OutcomeLocalNegated {
  void close(@Refcounted Session session) {
    boolean busy = !session.tryClose();
    prepare();
    if (busy) {
      session.put();
    }
  }

  void prepare() {}
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
