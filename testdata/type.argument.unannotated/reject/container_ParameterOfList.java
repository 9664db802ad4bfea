// A parameter says whose the elements are.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class ParameterOfList {
  // :: error: [type.argument.unannotated]
  int count(List<Frame> frames) {
    return frames.size();
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
