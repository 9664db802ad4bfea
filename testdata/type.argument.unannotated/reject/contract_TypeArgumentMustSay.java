// "a field or a type argument must say (... type.argument.unannotated)": a queue in a field.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class TypeArgumentMustSay {
  // :: error: [type.argument.unannotated]
  private final ArrayDeque<Frame> idle = new ArrayDeque<>();

  synchronized int size() {
    return idle.size();
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
