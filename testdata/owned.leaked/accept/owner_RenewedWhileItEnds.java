// The end of an object renews its queue, and empties the new one.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

@Tracked
class Queues {
  private @Owned ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void add(@Owned Frame frame) {
    frames.add(frame);
  }

  private void renew(@Borrowed(exclusive = true) Queues this) {
    ArrayDeque<@Owned Frame> old = frames;
    frames = new ArrayDeque<>();
    frames.add(new Frame());
    while (!old.isEmpty()) {
      old.remove().send();
    }
  }

  void end(@Owned Queues this) {
    renew();
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
  }
}

@Tracked
class Slots {
  private @Nullable @Owned Frame @Owned [] slots = new Frame[4];

  private void renew(@Borrowed(exclusive = true) Slots this) {
    @Nullable @Owned Frame @Owned [] old = slots;
    slots = new Frame[8];
    slots[0] = new Frame();
    for (int i = 0; i < old.length; i++) {
      Frame each = old[i];
      old[i] = null;
      if (each != null) {
        each.send();
      }
    }
  }

  void end(@Owned Slots this) {
    renew();
    for (int i = 0; i < slots.length; i++) {
      Frame each = slots[i];
      slots[i] = null;
      if (each != null) {
        each.send();
      }
    }
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
