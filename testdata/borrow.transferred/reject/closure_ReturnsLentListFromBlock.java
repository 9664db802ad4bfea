// The type argument of a functional interface of one's own says that the list owns its frames.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.List;

class ReturnsLentListFromBlock {
  interface Source<T> {
    List<T> take();
  }

  void register(@RunsNow Source<@Owned Frame> source) {}

  void start(List<@Borrowed Frame> frames) {
    register(
        () -> {
          // :: error: [borrow.transferred]
          return frames;
        });
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
