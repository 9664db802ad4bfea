// A queue is filled, and its field gets another that has nothing of it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class FieldRenewed {
  private ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void renew(@Owned Frame frame) {
    frames.add(frame);
    // :: error: [overwritten]
    frames = new ArrayDeque<>();
  }

  @Nullable @Owned Frame take() {
    return frames.poll();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
