// An end fills its own queue by another name; nobody takes that out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;

@Tracked
class EndQueueFilledByAnotherName {
  private final Deque<@Owned Frame> queue = new ArrayDeque<>();

  // :: error: [owned.leaked]
  void end(@Owned EndQueueFilledByAnotherName this, @Owned Frame frame) {
    EndQueueFilledByAnotherName same = this;
    drain();
    same.queue.add(frame);
  }

  private void drain() {
    for (Frame frame; (frame = queue.poll()) != null; ) {
      frame.drop();
    }
  }
}

@Tracked
class Frame {
  void drop(@Owned Frame this) {}
}
