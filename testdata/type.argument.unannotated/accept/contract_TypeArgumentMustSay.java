// Mended: "a field or a type argument must say (... type.argument.unannotated)": a queue in a
// field.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class TypeArgumentMustSay {
  private final ArrayDeque<@Owned Frame> idle = new ArrayDeque<>();

  synchronized int size() {
    return idle.size();
  }

  synchronized void stop() {
    for (Frame frame = idle.poll(); frame != null; frame = idle.poll()) {
      frame.drop();
    }
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
