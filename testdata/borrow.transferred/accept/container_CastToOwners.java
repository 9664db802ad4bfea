// A list that owns its frames may be cast to one that lends them.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class CastToOwners {
  @SuppressWarnings("unchecked")
  int count(List<@Owned Frame> frames) {
    List<@Borrowed Frame> seen = (List<@Borrowed Frame>) (List<?>) frames;
    int total = 0;
    for (Frame frame : seen) {
      total += frame.length();
    }
    return total;
  }
}

@Tracked
class Frame {
  int length() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
