// Mended: The list that a reference fills says that it owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class ReferenceToAList {
  interface Sink {
    void take(@Owned Frame frame);
  }

  Sink into(List<@Owned Frame> frames) {
    return frames::add;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
