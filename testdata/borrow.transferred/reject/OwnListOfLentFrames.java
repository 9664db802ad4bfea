// A list that owns its frames is filled with those that were lent, and returned.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class OwnListOfLentFrames {
  static List<@Owned Frame> take(List<@Borrowed Frame> lent) {
    List<@Owned Frame> own = new ArrayList<>();
    // :: error: [borrow.transferred]
    own.addAll(lent);
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
