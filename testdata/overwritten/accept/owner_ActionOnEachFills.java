// Mended: the action is done before the field is tested.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

class ActionOnEachFills {
  private @Nullable @Owned Frame current;

  synchronized void put(@Owned Frame frame, List<String> names, Consumer<String> action) {
    names.forEach(action);
    if (current == null) {
      current = frame;
    } else {
      frame.send();
    }
  }

  synchronized void end() {
    Frame frame = current;
    current = null;
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
