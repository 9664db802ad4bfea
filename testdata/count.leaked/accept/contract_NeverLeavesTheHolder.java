// Mended: "NEVER: the method needs that holder and leaves it": after get() the first count is still
// to be given up.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.util.List;
import org.jspecify.annotations.Nullable;

class NeverLeavesTheHolder {
  void fanOut(@Refcounted Session session, List<Peer> peers) {
    for (Peer peer : peers) {
      peer.attach(session.get());
    }
    session.put();
  }
}

interface Peer {
  void attach(@Refcounted Session session);
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
