// Mended: @Refcounted, keep: "by transfer of the count": the map got the count, the local put it as
// well.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class CountKeptByTransferOfTheCount {
  private final ArrayDeque<@Refcounted Session> watching = new ArrayDeque<>();

  synchronized void watch(@Refcounted Session session) {
    watching.addLast(session.get());
    session.put();
  }

  synchronized void stop() {
    while (!watching.isEmpty()) {
      watching.removeFirst().put();
    }
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
