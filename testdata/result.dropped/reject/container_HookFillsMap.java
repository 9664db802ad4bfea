// A hook that belongs to this object may put what its map was seen not to have.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class HookFillsMap {
  private final Map<String, @Owned Frame> frames = new HashMap<>();
  private final Runnable hook;

  HookFillsMap(Runnable hook) {
    this.hook = hook;
  }

  void put(String name, @Owned Frame frame) {
    if (!frames.containsKey(name)) {
      hook.run();
      // :: error: [result.dropped]
      frames.put(name, frame);
    } else {
      frame.send();
    }
  }

  void end(String name) {
    Frame frame = frames.remove(name);
    if (frame != null) {
      frame.send();
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
