// A record with a lent component is itself a loan of its argument.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class RecordIsALoan {
  record Window(@Borrowed Frame frame, int from, int to) {
    int size() {
      return Math.min(to, frame.length()) - from;
    }

    boolean isEmpty() {
      return size() <= 0;
    }
  }

  int sendWindows(@Owned Frame frame, int step) {
    int windows = 0;
    for (int from = 0; from < frame.length(); from += step) {
      Window window = new Window(frame, from, from + step);
      if (!window.isEmpty()) {
        windows++;
      }
    }
    frame.send();
    return windows;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
