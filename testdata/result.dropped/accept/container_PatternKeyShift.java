// Mended: each key is emptied before it is given what the one before it had.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class PatternKeyShift {
  private final Map<Integer, @Owned Frame> byId = new HashMap<>();

  void shift(List<Object> keys) {
    Frame moved = null;
    for (Object key : keys) {
      if (key instanceof Integer id) {
        Frame next = byId.remove(id);
        if (moved != null) {
          byId.put(id, moved);
        }
        moved = next;
      }
    }
    if (moved != null) {
      moved.send();
    }
  }

  void end() {
    for (Integer id : List.copyOf(byId.keySet())) {
      Frame frame = byId.remove(id);
      if (frame != null) {
        frame.send();
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
