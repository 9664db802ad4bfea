// A loan may be lent onward for as long as it lives.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LentOnward {
  int measure(@Borrowed Frame frame) {
    return length(frame) + length(frame);
  }

  int length(@Borrowed Frame frame) {
    return frame.length();
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
