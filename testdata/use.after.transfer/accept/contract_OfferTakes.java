// "add/offer/put take ownership": the offer of an unbounded queue takes the frame, tested or not.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class OfferTakes {
  private final ArrayDeque<@Owned Frame> backlog = new ArrayDeque<>();

  synchronized void push(@Owned Frame frame) {
    backlog.offer(frame);
  }

  synchronized @Nullable @Owned Frame pull() {
    return backlog.poll();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
