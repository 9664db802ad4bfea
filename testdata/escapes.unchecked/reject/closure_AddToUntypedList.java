// A list of anything takes an owned frame and says nothing of owning it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.function.Consumer;

class AddToUntypedList {
  void start(List<Object> seen, @Owned Frame frame) {
    // :: error: [escapes.unchecked]
    Consumer<@Owned Frame> consumer = seen::add;
    consumer.accept(frame);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
