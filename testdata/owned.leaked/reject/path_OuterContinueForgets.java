// The labelled continue goes on with the next lane, and the frame of this one is forgotten.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class OuterContinueForgets {
  int broadcast(Factory factory, int lanes, List<Filter> filters) {
    int sent = 0;
    lanes:
    for (int lane = 0; lane < lanes; lane++) {
      // :: error: [owned.leaked]
      Frame frame = factory.frame(lane);
      for (Filter filter : filters) {
        if (filter.rejects(frame)) {
          continue lanes;
        }
      }
      frame.send();
      sent++;
    }
    return sent;
  }
}

interface Factory {
  Frame frame(int lane);
}

interface Filter {
  boolean rejects(Frame frame);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
