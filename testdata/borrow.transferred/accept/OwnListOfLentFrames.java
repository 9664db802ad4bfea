// A list that owns its frames is filled with those of another that owns them, and returned.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class OwnListOfLentFrames {
  static List<@Owned Frame> take(List<@Owned Frame> given) {
    List<@Owned Frame> own = new ArrayList<>();
    while (!given.isEmpty()) {
      own.add(given.remove(0));
    }
    return own;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
