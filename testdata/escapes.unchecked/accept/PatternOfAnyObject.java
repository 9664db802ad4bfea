// An object that is lent turns out to be a frame, which is lent then.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class PatternOfAnyObject {
  int length(@Borrowed Object any) {
    return any instanceof Frame frame ? frame.length() : 0;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
