// Closures kept in constants of an interface.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Comparator;
import java.util.function.Consumer;

interface ClosureInInterfaceConstant {
  Consumer<@Owned Frame> DROP = Frame::drop;

  Consumer<@Owned Frame> SEND = frame -> frame.send();

  Comparator<@Borrowed Frame> BY_LENGTH = (a, b) -> Integer.compare(a.length(), b.length());

  static void shorterFirst(@Owned Frame a, @Owned Frame b) {
    if (BY_LENGTH.compare(a, b) > 0) {
      SEND.accept(b);
      SEND.accept(a);
    } else {
      SEND.accept(a);
      SEND.accept(b);
    }
  }

  static void refuse(@Owned Frame frame) {
    DROP.accept(frame);
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
