// The override takes a frame that callers only lend.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class TakesWhatIsLent implements Observer {
  // :: error: [override.ownership]
  @Override public void seen(@Owned Frame frame) {
    frame.drop();
  }
}

interface Observer {
  void seen(@Borrowed Frame frame);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
