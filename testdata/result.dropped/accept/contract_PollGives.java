// Mended: "add/offer/put take ownership, poll/remove/take give it": what poll() gives is thrown
// away to make room.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class PollGives {
  private final ArrayDeque<@Owned Frame> backlog = new ArrayDeque<>();

  synchronized void push(@Owned Frame frame) {
    if (backlog.size() == 64) {
      backlog.remove().drop();
    }
    backlog.addLast(frame);
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
