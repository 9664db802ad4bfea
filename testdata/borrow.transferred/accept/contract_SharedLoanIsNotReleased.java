// Mended: @Borrowed, give up: no: a lent count is put by the borrower.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class SharedLoanIsNotReleased {
  static int idOf(@Borrowed Session session, boolean last) {
    int id = session.id();
    if (last) {
      id = -id;
    }
    return id;
  }

  static int lendsItsCount(@Refcounted Session session) {
    int id = idOf(session, false);
    session.put();
    return id;
  }
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
