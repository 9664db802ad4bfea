// A queue leaves its field before it is filled, and the field gets another.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class FieldRenewed {
  private @Nullable ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void renew(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> old = frames;
    frames = null;
    if (old == null) {
      frame.send();
      return;
    }
    old.add(frame);
    frames = new ArrayDeque<>();
    while (!old.isEmpty()) {
      old.remove().send();
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
