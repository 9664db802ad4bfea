// The values of a map are tracked, its keys are numbers.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;

class MapValue {
  private final HashMap<Long, @Owned Frame> bySector = new HashMap<>();

  synchronized void remove(long sector) {
    Frame frame = bySector.remove(sector);
    if (frame != null) {
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
