// A helper drains all objects of a class, and so the one whose loan is used afterwards.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

class OthersDrainedByHelper {
  private static final List<OthersDrainedByHelper> ALL = new ArrayList<>();

  private final Deque<@Owned Frame> queue = new ArrayDeque<>();

  @Nullable @Borrowed("this") Frame first() {
    return queue.peek();
  }

  int byHelper() {
    Frame lent = first();
    drainAll();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  int byPeer(OthersDrainedByHelper peer) {
    Frame lent = first();
    Frame taken = peer.queue.poll();
    if (taken != null) {
      taken.send();
    }
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static void drainAll() {
    for (OthersDrainedByHelper each : ALL) {
      each.drain();
    }
  }

  void drain() {
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
