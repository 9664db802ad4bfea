// Mended: "@Refcounted: holds exactly one count; must give that count up exactly once; other counts
// may exist": the second count is a holder of its own.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class EachCountExactlyOnce {
  static int twoReaders(@Refcounted Session mine) {
    Session theirs = mine.get();
    int id = theirs.id();
    mine.put();
    theirs.put();
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
