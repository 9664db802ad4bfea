// The list that a reference fills does not say what it keeps.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class ReferenceToAList {
  interface Sink {
    void take(@Owned Frame frame);
  }

  // :: error: [type.argument.unannotated]
  Sink into(List<Frame> frames) {
    return frames::add;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
