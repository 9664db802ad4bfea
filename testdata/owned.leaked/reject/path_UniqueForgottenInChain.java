// The chain of conditions makes a sole owner and then looks at one more thing.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class UniqueForgottenInChain {
  void close(@Refcounted Session session, boolean quiet) {
    Session sole;
    // :: error: [owned.leaked]
    if ((sole = session.tryOwn()) != null && !quiet) {
      sole.close();
    } else if (sole == null) {
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
