// A closure that may run later fills a slot of a local array, and nobody takes that out again.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

class SlotFilledByAClosure {
  void fill() {
    @Nullable @Owned Frame[] slots = new Frame[1];
    Consumer<@Owned Frame> sink =
        // :: error: [owned.leaked]
        frame -> {
          if (slots[0] == null) {
            slots[0] = frame;
          } else {
            frame.send();
          }
        };
    sink.accept(new Frame());
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
