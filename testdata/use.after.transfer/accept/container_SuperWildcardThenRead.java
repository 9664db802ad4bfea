// Mended: A queue of some supertype of owned frames takes what is added.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Queue;

class SuperWildcardThenRead {
  private int queued;

  void hand(Queue<? super @Owned Frame> sink, @Owned Frame frame) {
    queued += frame.length();
    sink.add(frame);
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
