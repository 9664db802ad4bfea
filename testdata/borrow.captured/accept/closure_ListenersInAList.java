// Mended: Closures in a list of listeners outlive the call that lends the frame.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class ListenersInAList {
  private int total;

  List<Runnable> listeners(@Borrowed Frame frame) {
    int length = frame.length();
    Runnable none = () -> {};
    return List.of(none, () -> total += length);
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
