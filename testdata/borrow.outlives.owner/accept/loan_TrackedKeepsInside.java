// Mended: the loans are used before; what is put in or counted ends none.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

class TrackedKeepsInside {
  @Tracked
  static final class Session {
    final Lane lane = new Lane();

    @Nullable @Borrowed("this") Frame first() {
      return lane.first();
    }

    int inside() {
      Frame lent = first();
      int length = lent == null ? 0 : lent.length();
      lane.end();
      return length;
    }

    void close(@Owned Session this) {
      lane.end();
    }
  }

  static int outside(Session session, @Owned Frame more) {
    Frame lent = session.first();
    session.lane.put(more);
    System.out.println(session.lane.size());
    int length = lent == null ? 0 : lent.length();
    session.lane.end();
    return length;
  }

  static final class Lane {
    private final Deque<@Owned Frame> queue = new ArrayDeque<>();

    @Nullable @Borrowed("this") Frame first() {
      return queue.peek();
    }

    void put(@Owned Frame frame) {
      queue.add(frame);
    }

    int size() {
      return queue.size();
    }

    void end() {
      while (!queue.isEmpty()) {
        queue.remove().send();
      }
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
