// get() lends the element; remove() takes it out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;

class GetLends {
  private final ArrayList<@Owned Frame> frames = new ArrayList<>();

  synchronized void send(int index) {
    Frame frame = frames.remove(index);
    frame.send();
  }

  synchronized @Owned Frame take(int index) {
    return frames.remove(index);
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
