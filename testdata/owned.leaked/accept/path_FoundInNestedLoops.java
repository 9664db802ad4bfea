// The value that was found is carried out of two loops; all others are dropped.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FoundInNestedLoops {
  int find(FrameSource[] sources, int wanted) {
    Frame found = null;
    search:
    for (FrameSource source : sources) {
      Frame frame;
      while ((frame = source.next()) != null) {
        if (frame.length() == wanted) {
          found = frame;
          break search;
        }
        frame.drop();
      }
    }
    if (found == null) {
      return -1;
    }
    int length = found.length();
    found.send();
    return length;
  }
}

interface FrameSource {
  @Nullable @Owned Frame next();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
