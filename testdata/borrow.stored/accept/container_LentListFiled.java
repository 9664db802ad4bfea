// a list of loans that was passed in goes into a list of this call alone
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class LentListFiled {
  int file(List<@Borrowed Frame> frames) {
    List<List<@Borrowed Frame>> seen = new ArrayList<>();
    seen.add(frames);
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
