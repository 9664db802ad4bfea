// a list of loans that was passed in goes into a list of the object
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class LentListFiled {
  private final List<List<@Borrowed Frame>> seen = new ArrayList<>();

  void file(List<@Borrowed Frame> frames) {
    // :: error: [borrow.stored]
    seen.add(frames);
  }

  int size() {
    return seen.size();
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
