// A list of owned frames takes one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.function.Consumer;

class AddToUntypedList {
  void start(List<@Owned Frame> pending, @Owned Frame frame) {
    Consumer<@Owned Frame> consumer = pending::add;
    consumer.accept(frame);
    while (!pending.isEmpty()) {
      pending.remove(0).send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
