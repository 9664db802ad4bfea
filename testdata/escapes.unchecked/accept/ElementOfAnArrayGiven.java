// Mended: The log keeps the numbers of the frames that a method shows.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.Trusted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class ElementOfAnArrayGiven {
  private final List<Object> seen = new ArrayList<>();
  private @Nullable Object last;

  void first(Batch batch) {
    keep(batch.all()[0].number());
  }

  void each(Batch batch) {
    for (Frame each : batch.all()) {
        keep(each.number());
    }
  }

  void last(Batch batch) {
    last = batch.all()[3].number();
  }

  private void keep(Object any) {
    seen.add(any);
  }
}

class Batch {
  private final @Nullable @Owned Frame[] slots = new Frame[4];

  @Trusted(reason = "whoever looks at the frames does so while the batch is there")
  Frame[] all() {
    return slots;
  }

  void send() {
    for (int i = 0; i < slots.length; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }
}

@Tracked
class Frame {
  int number() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
