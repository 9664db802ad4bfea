// A closure that may run later empties the slot that it filled, or one that runs now fills it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

class SlotFilledByAClosure {
  void fill() {
    @Nullable @Owned Frame[] slots = new Frame[1];
    Consumer<@Owned Frame> sink =
        frame -> {
          if (slots[0] == null) {
            slots[0] = frame;
          } else {
            frame.send();
          }
          Frame kept = slots[0];
          slots[0] = null;
          if (kept != null) {
            kept.send();
          }
        };
    sink.accept(new Frame());
  }

  void now(List<Integer> numbers) {
    @Nullable @Owned Frame[] slots = new Frame[1];
    numbers.forEach(
        number -> {
          if (slots[0] == null) {
            slots[0] = new Frame();
          }
        });
    Frame last = slots[0];
    slots[0] = null;
    if (last != null) {
      last.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
